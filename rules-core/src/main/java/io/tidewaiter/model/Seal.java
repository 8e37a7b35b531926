package io.tidewaiter.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * A seal as recorded at one moment.
 */
@RecordBuilder
public record Seal(
        @Meaning(value = "Seal number as recorded", example = "AB123456") @Nullable
        String number,

        @Meaning(value = "When it was recorded", example = "LOADING") @Nullable
        SealMoment moment) {}
