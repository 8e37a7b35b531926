package io.tidewaiter.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * What a consignee declared before for the same subheading.
 */
@RecordBuilder
public record UnitValueHistory(
        @Meaning(value = "Subheading, six digits", example = "080390") @Nullable
        HsCode hsCode,

        @Meaning(value = "Median value per kilogram, twelve months", unit = "per kg") @Nullable
        Money medianPerKilo,

        @Meaning(value = "Declarations the median rests on", unit = "declarations", example = "14") @Nullable
        Integer count) {}
