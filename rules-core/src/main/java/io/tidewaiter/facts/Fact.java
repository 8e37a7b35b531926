package io.tidewaiter.facts;

import org.jspecify.annotations.Nullable;

/**
 * A flat record of words a rule may use. Every component is optional: null is unknown, an empty list is known to be none. Numbers are
 * {@link java.math.BigDecimal} or {@link Integer}; other values are text, {@link Boolean}, {@link java.time.LocalDate}, lists of text,
 * and the root a fact belongs to: the shipment of a consignment, or the traveller of a passenger journey.
 */
public sealed interface Fact permits CargoFact, PassengerFact {

    /** Position among the facts of its kind, counted from 1; null only on the placeholder that stands for a kind that was not supplied. */
    @Nullable
    Integer number();

    /** The one fact all facts of a sheet belong to: a {@link Shipment} or a {@link Traveller}, which belongs to itself. */
    @Nullable
    Fact root();

    /** How a sentence names this fact, for example {@code Container CSQU3054383}. */
    String label();

    /** Kind and number, for example {@code Trader 2}. A fact says no more of itself, so that no log of a rule engine carries its values. */
    static String plainName(Fact fact) {
        return fact.getClass().getSimpleName() + " " + (fact.number() == null ? "(not supplied)" : fact.number());
    }
}
