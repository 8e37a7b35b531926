package io.tidewaiter.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An examination on this journey. */
@RecordBuilder
public record Examination(
        @Meaning(value = "Where", example = "Port of Example") @Nullable
        String place,

        @Meaning(value = "Day", example = "2026-03-02") @Nullable
        LocalDate on,

        @Meaning("True when something was found") @Nullable Boolean finding) {}
