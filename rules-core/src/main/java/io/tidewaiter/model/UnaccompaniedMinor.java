package io.tidewaiter.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A minor under 18 who travels alone (Annex I, item 12): the only part of the general remarks that may be kept.
 */
@RecordBuilder
public record UnaccompaniedMinor(
        @Meaning("Adults who bring the minor; empty when the airline says that none is named") @Nullable
        List<Guardian> departure,

        @Meaning("Adults who meet the minor; empty when the airline says that none is named") @Nullable
        List<Guardian> arrival,

        @Meaning(value = "Age as stated", unit = "years", example = "9") @Nullable
        Integer age) {

    /** Copies the lists, so that the record cannot change afterwards. */
    public UnaccompaniedMinor {
        departure = Lists.copy(departure);
        arrival = Lists.copy(arrival);
    }

    /** The kind of record alone: what is personal is never printed. */
    @Override
    public String toString() {
        return "UnaccompaniedMinor[not shown]";
    }
}
