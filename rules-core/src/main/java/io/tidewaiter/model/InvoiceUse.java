package io.tidewaiter.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Another consignment that used the same invoice number.
 */
@RecordBuilder
public record InvoiceUse(
        @Meaning(value = "Invoice number", example = "INV-2026-118") @Nullable
        String invoiceNumber,

        @Meaning(value = "Reference of the other consignment", example = "MEDU4700001") @Nullable
        String reference,

        @Meaning(value = "Day it was lodged", example = "2025-11-03") @Nullable
        LocalDate on) {}
