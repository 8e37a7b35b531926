package io.tidewaiter.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A division of a booking (Annex I, item 11).
 */
@RecordBuilder
public record Split(
        @Meaning(value = "Locator of the other booking", example = "DEF456") @Nullable
        String locator,

        @Meaning(
                "True when this booking was taken out of the other one, false when the other one was taken out of this")
        @Nullable
        Boolean from,

        @Meaning(value = "Number of travellers taken out", unit = "travellers", example = "1") @Nullable
        Integer travellers,

        @Meaning(value = "When it was divided", unit = "instant, UTC") @Nullable
        Instant at) {

    /** The kind of record alone: what is personal is never printed. */
    @Override
    public String toString() {
        return "Split[not shown]";
    }
}
