package io.tidewaiter.internal.alerts;

import io.tidewaiter.alerts.SecondIdentifier;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * A party that is looked for. Most parties meet no entry to be compared with, so that what is compared is made when it is first asked for,
 * and once. For one thread.
 */
public final class SoughtParty {

    private final Optional<String> name;
    private final Map<SecondIdentifier.Kind, String> identifiers;
    private final Map<SecondIdentifier.Kind, Optional<String>> compact = new EnumMap<>(SecondIdentifier.Kind.class);
    private Optional<PartyName> compared = Optional.empty();
    private boolean asked;

    /** @param identifiers what is known of it beside the name */
    public SoughtParty(Optional<String> name, Map<SecondIdentifier.Kind, String> identifiers) {
        this.name = name;
        this.identifiers = identifiers;
    }

    /** The name as it is compared; empty when it is unknown or holds no letter or digit. */
    Optional<PartyName> name() {
        if (!asked) {
            compared = name.flatMap(PartyName::of);
            asked = true;
        }
        return compared;
    }

    /** An identifier as it is compared; empty when it is unknown or too short to tell anybody apart. */
    Optional<String> identifier(SecondIdentifier.Kind kind) {
        return compact.computeIfAbsent(kind, this::compact);
    }

    private Optional<String> compact(SecondIdentifier.Kind kind) {
        return Optional.ofNullable(identifiers.get(kind)).flatMap(value -> Identifiers.compact(kind, value));
    }
}
