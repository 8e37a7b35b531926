package io.tidewaiter.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Release and pick-up of a container.
 */
@RecordBuilder
public record Release(
        @Meaning(value = "How often the release reference was viewed in the port system", unit = "views", example = "3")
        @Nullable
        Integer referenceViews,

        @Meaning(value = "Haulier nominated by the consignee", example = "Example Trans DOO") @Nullable
        String nominatedHaulier,

        @Meaning(value = "Haulier that picked up or announced the pick-up", example = "Example Trans DOO") @Nullable
        String pickupHaulier,

        @Meaning(value = "Pick-up, actual or announced", unit = "instant, UTC") @Nullable
        Instant pickupAt) {}
