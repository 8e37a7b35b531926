package io.tidewaiter.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * A minor under 18 who travels alone (Annex I, item 12): the only part of the general remarks that may be kept.
 */
@RecordBuilder
public record UnaccompaniedMinor(
        @Meaning("Adult who brings the minor") @Nullable Guardian departure,
        @Meaning("Adult who meets the minor") @Nullable Guardian arrival,

        @Meaning(value = "Age as stated", unit = "years", example = "9") @Nullable
        Integer age) {

    /** The kind of record alone: what is personal is never printed. */
    @Override
    public String toString() {
        return "UnaccompaniedMinor[not shown]";
    }
}
