package io.tidewaiter.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Goods the consignee received before, within 60 days. */
@RecordBuilder
public record ReceivedGoods(
        @Meaning(value = "HS code", example = "841940") @Nullable
        HsCode hsCode,

        @Meaning("Description as declared") @Nullable String description,

        @Meaning("True when they were declared as without a brand, false when with one") @Nullable
        Boolean unbranded,

        @Meaning(value = "Reference of the other consignment", example = "MEDU4700001") @Nullable
        String reference,

        @Meaning(value = "Day it was lodged", example = "2026-02-03") @Nullable
        LocalDate on) {}
