package io.tidewaiter.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Screening and security status of a consignment.
 */
@RecordBuilder
public record Security(
        @Meaning(value = "Security status", example = "SPX") @Nullable
        SecurityStatus status,

        @Meaning("True when the consignor is a known or account consignor") @Nullable
        Boolean knownConsignor,

        @Meaning(value = "Reference of the non-intrusive inspection image", example = "NII-2026-00871") @Nullable
        String scanImage,

        @Meaning("True when the image showed no anomaly") @Nullable
        Boolean scanClear,

        @Meaning("True when the packing shows signs of tampering") @Nullable
        Boolean tampered,

        @Meaning("True when there is a specific threat") @Nullable
        Boolean specificThreat,

        @Meaning("True when the origin or a transfer point is under high-risk cargo and mail rules") @Nullable
        Boolean highRiskOrigin) {}
