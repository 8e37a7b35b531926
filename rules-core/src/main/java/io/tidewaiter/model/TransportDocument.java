package io.tidewaiter.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Bill of lading, air waybill or consignment note.
 */
@RecordBuilder
public record TransportDocument(
        @Meaning(value = "Master or house", example = "MASTER") @Nullable
        BillType type,

        @Meaning(value = "Number of the document", example = "MEDUXK471183") @Nullable
        String number,

        @Meaning(value = "Date of issue", example = "2026-02-12") @Nullable
        LocalDate issuedOn,

        @Meaning("True when a second set replaced the first bill on the way") @Nullable
        Boolean switched,

        @Meaning(value = "Packages on this document", unit = "packages", example = "840") @Nullable
        Integer packages,

        @Meaning(value = "Gross mass on this document", unit = "kg", example = "21840") @Nullable
        Mass grossMass) {}
