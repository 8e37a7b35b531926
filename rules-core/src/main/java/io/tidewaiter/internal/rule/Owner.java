package io.tidewaiter.internal.rule;

import io.tidewaiter.facts.Fact;
import io.tidewaiter.facts.Shipment;
import io.tidewaiter.facts.Traveller;
import io.tidewaiter.facts.Vocabulary;
import io.tidewaiter.pack.Profile;
import java.util.Optional;

/** Which fact a field is read from. */
public enum Owner {
    /** The fact of the pattern. */
    PATTERN(""),
    /** The consignment that fact belongs to. */
    SHIPMENT("shipment"),
    /** The traveller that fact belongs to. */
    TRAVELLER("traveller");

    private final String word;

    Owner(String word) {
        this.word = word;
    }

    /** The root that a word such as {@code shipment} names; empty when it names none. */
    public static Optional<Owner> named(String word) {
        for (Owner owner : values()) {
            if (owner != PATTERN && owner.word.equals(word)) {
                return Optional.of(owner);
            }
        }
        return Optional.empty();
    }

    /** The root that facts of a kind belong to. */
    public static Owner rootOf(Class<? extends Fact> kind) {
        return Vocabulary.profile(kind) == Profile.CARGO ? SHIPMENT : TRAVELLER;
    }

    /** The kind of fact that has the field, as seen from a pattern of another kind. */
    public Class<? extends Fact> kind(Class<? extends Fact> ofPattern) {
        return switch (this) {
            case PATTERN -> ofPattern;
            case SHIPMENT -> Shipment.class;
            case TRAVELLER -> Traveller.class;
        };
    }

    /** The word that leads to it; empty for the pattern's own fact. */
    public String word() {
        return word;
    }

    /** How a field of it is written, for example {@code shipment.mode}. */
    public String written(String field) {
        return this == PATTERN ? field : word + "." + field;
    }
}
