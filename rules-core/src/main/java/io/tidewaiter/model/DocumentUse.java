package io.tidewaiter.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Another consignment on which a document of this one was used. */
@RecordBuilder
public record DocumentUse(
        @Meaning(value = "Number of the document", example = "XX-EXP-2026-0042") @Nullable
        String number,

        @Meaning(value = "Reference of the other consignment", example = "MEDU4700001") @Nullable
        String reference,

        @Meaning(value = "Day it was lodged", example = "2025-11-03") @Nullable
        LocalDate on,

        @Meaning(value = "Quantity taken off the document there", example = "20") @Nullable
        BigDecimal quantity,

        @Meaning("True when the issuer allowed the split") @Nullable
        Boolean endorsedSplit) {}
