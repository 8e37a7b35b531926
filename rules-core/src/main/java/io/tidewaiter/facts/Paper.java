package io.tidewaiter.facts;

import io.soabase.recordbuilder.core.RecordBuilder;
import io.tidewaiter.model.Meaning;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A supporting document. */
@RecordBuilder
@Meaning("A document, permit or licence presented")
public record Paper(
        @Meaning(value = "Position of the document, counted from 1", example = "1", from = "documents[]") @Nullable
        Integer number,

        @Meaning(
                value = "Kind of document, the names of the model's DocumentType",
                example = "CERTIFICATE_OF_ORIGIN",
                from = "documents[].type")
        @Nullable
        String type,

        @Meaning(value = "Number of the document", example = "CO-2026-0042", from = "documents[].number") @Nullable
        String documentNumber,

        @Meaning(
                value = "Country of the issuing authority, ISO 3166-1 alpha-2",
                example = "EC",
                from = "documents[].issuer")
        @Nullable
        String issuer,

        @Meaning(value = "Date of issue", example = "2026-02-01", from = "documents[].issuedOn") @Nullable
        LocalDate issuedOn,

        @Meaning(value = "Last day of validity", example = "2026-08-01", from = "documents[].validTo") @Nullable
        LocalDate validTo,

        @Meaning(
                value = "Days from the as-of day to the last day of validity; negative when expired",
                unit = "days",
                example = "150",
                from = "documents[].validTo")
        @Nullable
        Integer daysLeft,

        @Meaning(value = "Quantity the document covers", example = "100", from = "documents[].quantity") @Nullable
        BigDecimal quantity,

        @Meaning(value = "The consignment it belongs to") @Nullable
        Shipment shipment)
        implements Fact {

    @Override
    public String label() {
        return "Document " + number;
    }

    @Override
    public String toString() {
        return Fact.plainName(this);
    }
}
