package io.tidewaiter.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Travel status of a traveller on one flight (Annex I, item 10).
 */
@RecordBuilder
public record CheckIn(
        @Meaning(value = "Position of the flight in the itinerary, counted from 1", example = "1") @Nullable
        Integer flight,

        @Meaning("True when checked in") @Nullable Boolean checkedIn,

        @Meaning(value = "When checked in", unit = "instant, UTC") @Nullable
        Instant checkedInAt,

        @Meaning(
                value = "When checked in, when the message gives the time of the airport",
                unit = "local time of the airport of departure")
        @Nullable
        LocalDateTime checkedInLocally,

        @Meaning(value = "Agent or place of check-in as written", example = "WEB") @Nullable
        String checkedInBy,

        @Meaning(value = "Sequence or boarding number", example = "042") @Nullable
        String boardingNumber,

        @Meaning("True when boarded, false when known not to have boarded") @Nullable
        Boolean boarded,

        @Meaning("True when booked and not come") @Nullable Boolean noShow,

        @Meaning("True when come without a reservation") @Nullable
        Boolean goShow,

        @Meaning(value = "Seat given at check-in", example = "14C") @Nullable
        String seat) {}
