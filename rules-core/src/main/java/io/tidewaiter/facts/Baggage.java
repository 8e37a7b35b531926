package io.tidewaiter.facts;

import io.soabase.recordbuilder.core.RecordBuilder;
import io.tidewaiter.model.Meaning;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Checked baggage of the traveller as a whole; at most one. */
@RecordBuilder
@Meaning("Checked baggage of the traveller as a whole; at most one")
public record Baggage(
        @Meaning(value = "Position of the baggage, counted from 1", example = "1", from = "baggage") @Nullable
        Integer number,

        @Meaning(value = "Checked bags; 0 is known to be none", unit = "bags", example = "2", from = "baggage.pieces")
        @Nullable
        Integer pieces,

        @Meaning(value = "Mass of the checked bags together", unit = "kg", example = "38", from = "baggage.weight")
        @Nullable
        BigDecimal weightKg,

        @Meaning(value = "True when checked together with bags of other travellers", from = "baggage.pooled") @Nullable
        Boolean pooled,

        @Meaning(
                value = "True when the traveller who heads the pool is on the booking",
                from = {"baggage.poolWith", "booking.companions[].reference"})
        @Nullable
        Boolean pooledWithinBooking,

        @Meaning(
                value = "Short one-way token of the traveller who heads the pool; NONE when that one is on the booking",
                example = "pool 1c9e",
                from = {"baggage.poolWith", "booking.companions[].reference"})
        @Nullable
        String pooledWith,

        @Meaning(value = "The traveller it belongs to") @Nullable
        Traveller traveller)
        implements PassengerFact {

    @Override
    public String label() {
        return "Baggage";
    }

    @Override
    public String toString() {
        return Fact.plainName(this);
    }
}
