package io.tidewaiter.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the host knows of a checked bag beyond the messages. */
@RecordBuilder
public record BagReport(
        @Meaning(value = "Number of its tag", example = "0999123456") @Nullable
        String tag,

        @Meaning(value = "True when a tag with this number was issued before on this flight") @Nullable
        Boolean reissued,

        @Meaning(value = "Signs noted on it; an empty list when it was looked at and had none") @Nullable
        List<BagSign> signs,

        @Meaning(value = "Airport where it was collected, IATA code", example = "QQH") @Nullable
        String collectedAt,

        @Meaning(value = "When it came onto the belt", unit = "instant, UTC", example = "2026-03-04T12:10:00Z")
        @Nullable
        Instant onBeltAt,

        @Meaning(value = "When it was taken from the belt", unit = "instant, UTC", example = "2026-03-04T12:40:00Z")
        @Nullable
        Instant takenAt,

        @Meaning(
                value = "Legal ground on which the host holds this entry",
                example = "Example Passenger Data Act, s. 12",
                required = true)
        String legalGround,

        @Meaning(
                value = "Last day on which this entry may be used; after it, it is as if it had never been",
                example = "2026-09-30",
                required = true)
        LocalDate heldUntil)
        implements HeldEntry {

    /** @throws IllegalArgumentException when the legal ground or the last day is missing */
    public BagReport {
        HeldEntry.require(legalGround, heldUntil);
        signs = Lists.copy(signs);
    }

    /** The kind of record alone: what is personal is never printed. */
    @Override
    public String toString() {
        return "BagReport[not shown]";
    }
}
