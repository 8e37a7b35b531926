package io.tidewaiter.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One checked bag (Annex I, item 16).
 */
@RecordBuilder
public record Bag(
        @Meaning(value = "Number of the tag, ten digits with the leading digit or as written", example = "0999000001")
        @Nullable
        String tag,

        @Meaning(value = "Airport it is checked to, IATA code", example = "VIE") @Nullable
        String destination,

        @Meaning(value = "Position in the itinerary of the flight at which it was taken, counted from 1", example = "1")
        @Nullable
        Integer flight,

        @Meaning(value = "Weight", unit = "kg", example = "18") @Nullable
        Mass weight,

        @Meaning(value = "When the tag was made", unit = "instant, UTC") @Nullable
        Instant taggedAt,

        @Meaning("True when the tag was made by hand") @Nullable
        Boolean taggedByHand,

        @Meaning("True when loaded") @Nullable Boolean loaded,

        @Meaning("True when collected at the destination") @Nullable
        Boolean collected) {}
