package io.tidewaiter.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Another move of a container.
 */
@RecordBuilder
public record ContainerMove(
        @Meaning(value = "Container number", example = "CSQU3054383") @Nullable
        String containerNumber,

        @Meaning(value = "Where it was", example = "ECGYE") @Nullable
        UnLocode place,

        @Meaning(value = "Start of the stay", unit = "instant, UTC") @Nullable
        Instant from,

        @Meaning(value = "End of the stay", unit = "instant, UTC") @Nullable
        Instant to,

        @Meaning("True when it carried cargo") @Nullable Boolean loaded,

        @Meaning(value = "Main goods of that move", example = "080390") @Nullable
        HsCode hsCode) {}
