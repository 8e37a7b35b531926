package io.tidewaiter.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Crossing of a land border. */
@RecordBuilder
public record Crossing(
        @Meaning(value = "Crossing announced before arrival", example = "RS-HORGOS") @Nullable
        BorderPoint planned,

        @Meaning(value = "Crossing used", example = "RS-HORGOS") @Nullable
        BorderPoint actual,

        @Meaning("True when the crossing was changed after the pre-arrival notice; for eyes, no rule reads it")
        @Nullable
        Boolean changedAfterNotice,

        @Meaning(value = "When it was crossed", unit = "instant, UTC", example = "2026-03-04T09:30:00Z") @Nullable
        Instant crossedAt,

        @Meaning(value = "Last place at which the vehicle was recorded", example = "HUBUD") @Nullable
        BorderPoint lastPoint,

        @Meaning(value = "When it was recorded there", unit = "instant, UTC", example = "2026-03-04T05:10:00Z")
        @Nullable
        Instant lastPointAt) {}
