package io.tidewaiter.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One change of a booking (Annex I, item 19).
 */
@RecordBuilder
public record BookingChange(
        @Meaning(value = "What was changed", example = "NAME") @Nullable
        ChangeKind kind,

        @Meaning(value = "When it was changed", unit = "instant, UTC", example = "2026-03-02T18:20:00Z") @Nullable
        Instant at,

        @Meaning(value = "Why, when the message or the host says so", example = "SCHEDULE_CHANGE") @Nullable
        ChangeReason reason,

        @Meaning(value = "Office or agent that changed it, as written", example = "SKPXF0001") @Nullable
        String by,

        @Meaning("Name before the change") @Nullable PersonName nameBefore,
        @Meaning("Name after the change") @Nullable PersonName nameAfter,

        @Meaning("Number of the travel document before the change") @Nullable
        String documentBefore,

        @Meaning("Number of the travel document after the change") @Nullable
        String documentAfter,

        @Meaning("Flights taken out by the change") @Nullable
        List<Flight> flightsBefore,

        @Meaning("Flights put in by the change") @Nullable List<Flight> flightsAfter) {

    /** Copies the lists, so that the record cannot change afterwards. */
    public BookingChange {
        flightsBefore = Lists.copy(flightsBefore);
        flightsAfter = Lists.copy(flightsAfter);
    }

    /** The kind of record alone: what is personal is never printed. */
    @Override
    public String toString() {
        return "BookingChange[not shown]";
    }
}
