package io.tidewaiter.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Frequent flyer data (Annex I, item 8).
 */
@RecordBuilder
public record FrequentFlyer(
        @Meaning(value = "Carrier whose programme it is", example = "XF") @Nullable
        String carrier,

        @Meaning(value = "Number of the member", example = "000111222") @Nullable
        String number,

        @Meaning("Tier as written") @Nullable String tier) {

    /** The kind of record alone: what is personal is never printed. */
    @Override
    public String toString() {
        return "FrequentFlyer[not shown]";
    }
}
