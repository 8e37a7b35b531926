package io.tidewaiter.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Figures the country of export gave for this consignment.
 */
@RecordBuilder
public record ExportRecord(
        @Meaning(value = "Country of export", example = "EC") @Nullable
        CountryCode country,

        @Meaning("Value declared at export") @Nullable Money value,

        @Meaning(value = "Gross mass declared at export", unit = "kg") @Nullable
        Mass grossMass) {}
