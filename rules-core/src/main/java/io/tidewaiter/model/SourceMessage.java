package io.tidewaiter.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Message a consignment was read from, named in every reason.
 */
@RecordBuilder
public record SourceMessage(
        @Meaning(value = "Message reference given by the sender", example = "CUSCAR-881") @Nullable
        String id,

        @Meaning(value = "Message type", example = "CUSCAR") @Nullable
        String type,

        @Meaning(value = "When the host received it", unit = "instant, UTC", example = "2026-03-04T09:58:00Z") @Nullable
        Instant receivedAt) {}
