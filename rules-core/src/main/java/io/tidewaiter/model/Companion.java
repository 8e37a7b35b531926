package io.tidewaiter.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Another traveller on the same booking (Annex I, item 17).
 */
@RecordBuilder
public record Companion(
        @Meaning(value = "The host's reference of that traveller on this journey", example = "XF204-20260304-PNR1-2")
        @Nullable
        String reference,

        @Meaning("Name as booked") @Nullable PersonName name) {

    /** The kind of record alone: what is personal is never printed. */
    @Override
    public String toString() {
        return "Companion[not shown]";
    }
}
