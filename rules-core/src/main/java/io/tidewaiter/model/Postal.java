package io.tidewaiter.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/** What is known of a postal item. */
@RecordBuilder
public record Postal(
        @Meaning(value = "Item number, UPU S10", example = "RR473124829GB") @Nullable
        String itemId,

        @Meaning(value = "Category on the customs form", example = "GIFT") @Nullable
        PostalCategory category,

        @Meaning("Postage paid") @Nullable Money postage,

        @Meaning("True when electronic advance data (ITMATT) was received, false when none was") @Nullable
        Boolean advanceData,

        @Meaning(value = "Country in which it was posted", example = "CN") @Nullable
        CountryCode postingCountry) {}
