package io.tidewaiter.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * A free zone the goods passed.
 */
@RecordBuilder
public record FreeZone(
        @Meaning(value = "Name of the zone", example = "Example Free Zone") @Nullable
        String name,

        @Meaning(value = "Country of the zone", example = "PA") @Nullable
        CountryCode country,

        @Meaning("True when the consignor became another one there") @Nullable
        Boolean consignorChanged) {}
