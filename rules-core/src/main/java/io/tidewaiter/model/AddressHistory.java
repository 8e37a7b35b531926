package io.tidewaiter.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/** What else came to the address of delivery. */
@RecordBuilder
public record AddressHistory(
        @Meaning(value = "Items within 30 days, this one among them", unit = "items", example = "2") @Nullable
        Integer items30Days,

        @Meaning("Value of these items together") @Nullable Money value30Days,

        @Meaning(value = "Items within 60 days that could not be delivered", unit = "items", example = "0") @Nullable
        Integer undelivered60Days,

        @Meaning(value = "Items with firearm parts within 30 days, this one among them", unit = "items", example = "0")
        @Nullable
        Integer firearmPartItems30Days) {}
