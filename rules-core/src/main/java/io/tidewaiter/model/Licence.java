package io.tidewaiter.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A licence of a party. */
@RecordBuilder
public record Licence(
        @Meaning(value = "What it allows", example = "MEDICINE_WHOLESALE") @Nullable
        Activity activity,

        @Meaning(value = "Number of the licence", example = "MW-2024-118") @Nullable
        String number,

        @Meaning(value = "First day", example = "2024-01-01") @Nullable
        LocalDate validFrom,

        @Meaning(value = "Last day", example = "2028-12-31") @Nullable
        LocalDate validTo) {}
