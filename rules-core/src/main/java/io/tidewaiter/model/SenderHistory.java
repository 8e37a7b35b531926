package io.tidewaiter.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/** What else the sender sent. */
@RecordBuilder
public record SenderHistory(
        @Meaning(value = "Items declared as gifts within 30 days", unit = "items", example = "1") @Nullable
        Integer gifts30Days,

        @Meaning(
                value = "Items to the same address on the same day, this one among them",
                unit = "items",
                example = "1")
        @Nullable
        Integer sameDayItems,

        @Meaning(value = "Those of them under the same HS heading", unit = "items", example = "1") @Nullable
        Integer sameDaySameHeading) {}
