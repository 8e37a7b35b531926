package io.tidewaiter.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/** Where a consignor said that its goods of one subheading come from. */
@RecordBuilder
public record PreviousOrigin(
        @Meaning(value = "Subheading, six digits", example = "871200") @Nullable
        HsCode hsCode,

        @Meaning(value = "Country of origin it declared most often", example = "CN") @Nullable
        CountryCode origin,

        @Meaning(value = "Consignments this rests on", unit = "consignments", example = "14") @Nullable
        Integer consignments) {}
