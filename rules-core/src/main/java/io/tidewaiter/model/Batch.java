package io.tidewaiter.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A batch of a product. */
@RecordBuilder
public record Batch(
        @Meaning(value = "Number of the batch", example = "B2026-118") @Nullable
        String number,

        @Meaning("Maker named on the batch") @Nullable String maker,

        @Meaning(value = "Last day of use", example = "2027-05-31") @Nullable
        LocalDate expiresOn) {}
