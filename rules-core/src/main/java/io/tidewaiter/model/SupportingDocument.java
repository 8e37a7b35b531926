package io.tidewaiter.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A document, permit or licence presented with the consignment.
 */
@RecordBuilder
public record SupportingDocument(
        @Meaning(value = "Kind of document", example = "CERTIFICATE_OF_ORIGIN") @Nullable
        DocumentType type,

        @Meaning(value = "Number of the document", example = "CO-2026-0042") @Nullable
        String number,

        @Meaning(value = "Country of the issuing authority", example = "EC") @Nullable
        CountryCode issuer,

        @Meaning(value = "Date of issue", example = "2026-02-01") @Nullable
        LocalDate issuedOn,

        @Meaning(value = "Last day of validity", example = "2026-08-01") @Nullable
        LocalDate validTo,

        @Meaning("Quantity the document covers") @Nullable BigDecimal quantity,

        @Meaning(value = "Unit of the quantity, UN/ECE Recommendation 20", example = "KGM") @Nullable
        String unit,

        @Meaning(value = "What the authority says of it", example = "CONFIRMED") @Nullable
        DocumentStatus status,

        @Meaning("Holder or addressee named on it") @Nullable
        String holder,

        @Meaning(value = "Country of origin named on it", example = "EC") @Nullable
        CountryCode origin,

        @Meaning("Value named on it") @Nullable Money value,

        @Meaning(
                value = "Position of the goods item it belongs to, counted from 1; none when it covers all",
                example = "1")
        @Nullable
        Integer goodsItem,

        @Meaning(value = "Number of packages named on it", unit = "packages", example = "840") @Nullable
        Integer packages,

        @Meaning(value = "Gross mass named on it", unit = "kg", example = "21840") @Nullable
        Mass grossMass,

        @Meaning(value = "HS code named on it", example = "080390") @Nullable
        HsCode hsCode,

        @Meaning("Seller or sender named on it") @Nullable String consignor,

        @Meaning("Buyer or receiver named on it") @Nullable String consignee) {}
