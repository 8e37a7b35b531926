package io.tidewaiter.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Authorised economic operator status, WCO SAFE framework.
 */
@RecordBuilder
public record Authorisation(
        @Meaning(value = "Authorisation number", example = "AEOF-EX-00042") @Nullable
        String number,

        @Meaning(value = "Country that granted it", example = "MK") @Nullable
        CountryCode country,

        @Meaning(value = "First day of validity", example = "2025-01-01") @Nullable
        LocalDate validFrom,

        @Meaning(value = "Last day of validity", example = "2027-12-31") @Nullable
        LocalDate validTo) {}
