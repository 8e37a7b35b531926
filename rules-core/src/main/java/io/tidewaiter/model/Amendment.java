package io.tidewaiter.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A change made to a manifest after it was lodged.
 */
@RecordBuilder
public record Amendment(
        @Meaning(value = "Field that was changed", example = "CONSIGNEE") @Nullable
        AmendedField field,

        @Meaning("Value before") @Nullable String oldValue,
        @Meaning("Value after") @Nullable String newValue,

        @Meaning(value = "When it was changed", unit = "instant, UTC", example = "2026-02-20T11:00:00Z") @Nullable
        Instant at) {}
