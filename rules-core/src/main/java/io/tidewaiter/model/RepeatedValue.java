package io.tidewaiter.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Earlier consignments of the same pair with the same value. */
@RecordBuilder
public record RepeatedValue(
        @Meaning(value = "How many, this one among them", unit = "consignments", example = "1") @Nullable
        Integer consignments,

        @Meaning(value = "Lowest quantity of them", example = "80") @Nullable
        BigDecimal lowestQuantity,

        @Meaning(value = "Highest quantity of them", example = "120") @Nullable
        BigDecimal highestQuantity) {}
