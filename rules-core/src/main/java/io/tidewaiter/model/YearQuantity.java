package io.tidewaiter.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What was imported in this calendar year before this consignment. */
@RecordBuilder
public record YearQuantity(
        @Meaning(value = "Substance or species", example = "acetic anhydride") @Nullable
        String name,

        @Meaning(value = "Country it went to or came from", example = "RS") @Nullable
        CountryCode country,

        @Meaning(value = "Quantity: kilograms of substances, the unit of the quota for species", example = "1200")
        @Nullable
        BigDecimal quantity) {}
