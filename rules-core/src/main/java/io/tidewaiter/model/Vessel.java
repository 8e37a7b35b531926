package io.tidewaiter.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * A ship.
 */
@RecordBuilder
public record Vessel(
        @Meaning(value = "IMO ship number, seven digits", example = "9074729") @Nullable
        String imoNumber,

        @Meaning(value = "Name of the ship", example = "MV EXAMPLE STAR") @Nullable
        String name,

        @Meaning(value = "Voyage number", example = "612W") @Nullable
        String voyage) {}
