package io.tidewaiter.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Another container on which a seal number was reported.
 */
@RecordBuilder
public record SealSighting(
        @Meaning(value = "Seal number", example = "AB123456") @Nullable
        String sealNumber,

        @Meaning(value = "The other container", example = "TEXU0000000") @Nullable
        String containerNumber,

        @Meaning(value = "Day of the report", example = "2026-01-10") @Nullable
        LocalDate on) {}
