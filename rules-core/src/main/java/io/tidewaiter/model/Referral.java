package io.tidewaiter.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A question that was put to the carrier before loading. */
@RecordBuilder
public record Referral(
        @Meaning(value = "Kind of the request", example = "RFI") @Nullable
        ReferralKind kind,

        @Meaning(value = "When it was put", unit = "instant, UTC", example = "2026-03-04T08:00:00Z") @Nullable
        Instant askedAt,

        @Meaning(value = "When the answer was due", unit = "instant, UTC", example = "2026-03-04T12:00:00Z") @Nullable
        Instant dueAt,

        @Meaning(value = "When it was answered", unit = "instant, UTC", example = "2026-03-04T11:30:00Z") @Nullable
        Instant answeredAt,

        @Meaning("True when the description of the goods was changed after it") @Nullable
        Boolean descriptionChanged) {}
