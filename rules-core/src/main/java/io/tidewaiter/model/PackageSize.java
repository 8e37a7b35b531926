package io.tidewaiter.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Outer size of one package. */
@RecordBuilder
public record PackageSize(
        @Meaning(value = "Length", unit = "cm", example = "58") @Nullable
        BigDecimal length,

        @Meaning(value = "Width", unit = "cm", example = "32") @Nullable
        BigDecimal width,

        @Meaning(value = "Height", unit = "cm", example = "45") @Nullable
        BigDecimal height) {}
