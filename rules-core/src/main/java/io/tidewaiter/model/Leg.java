package io.tidewaiter.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One leg of a route.
 */
@RecordBuilder
public record Leg(
        @Meaning(value = "Mode of transport", example = "SEA") @Nullable
        TransportMode mode,

        @Meaning(value = "Start", example = "ECGYE") @Nullable
        UnLocode from,

        @Meaning(value = "End", example = "PAMIT") @Nullable UnLocode to,

        @Meaning(value = "Departure", unit = "instant, UTC") @Nullable
        Instant departedAt,

        @Meaning(value = "Arrival", unit = "instant, UTC") @Nullable
        Instant arrivedAt) {}
