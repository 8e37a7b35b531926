package io.tidewaiter.facts;

import io.soabase.recordbuilder.core.RecordBuilder;
import io.tidewaiter.model.Meaning;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A bill of lading, waybill or consignment note. */
@RecordBuilder
@Meaning("A transport document, master or house")
public record Bill(
        @Meaning(
                value = "Position of the transport document, counted from 1",
                example = "1",
                from = "transportDocuments[]")
        @Nullable
        Integer number,

        @Meaning(value = "MASTER or HOUSE", example = "MASTER", from = "transportDocuments[].type") @Nullable
        String type,

        @Meaning(value = "Number as declared", example = "172-12345675", from = "transportDocuments[].number") @Nullable
        String billNumber,

        @Meaning(
                value =
                        "True when the number of an air waybill has its shape and its check digit is right; unknown by other modes",
                from = {"transportDocuments[].number", "mode"})
        @Nullable
        Boolean airWaybillValid,

        @Meaning(
                value = "Check digit the number of the air waybill should end with",
                example = "5",
                from = {"transportDocuments[].number", "mode"})
        @Nullable
        String airWaybillExpected,

        @Meaning(
                value = "Accounting prefix of the airline, the first three digits",
                example = "172",
                from = {"transportDocuments[].number", "mode"})
        @Nullable
        String airlinePrefix,

        @Meaning(
                value = "Airline the prefix belongs to, IATA two characters",
                example = "CV",
                from = {"transportDocuments[].number", "mode"},
                tables = "air-prefixes")
        @Nullable
        String prefixAirline,

        @Meaning(
                value = "True when that airline is the carrier",
                from = {"transportDocuments[].number", "mode", "carrier"},
                tables = "air-prefixes")
        @Nullable
        Boolean prefixFitsCarrier,

        @Meaning(
                value = "Packages on the document",
                unit = "packages",
                example = "840",
                from = "transportDocuments[].packages")
        @Nullable
        Integer packages,

        @Meaning(
                value = "Gross mass on the document",
                unit = "kg",
                example = "21840",
                from = "transportDocuments[].grossMass")
        @Nullable
        BigDecimal grossMassKg,

        @Meaning(
                value = "True when the host reports the number on another consignment",
                from = {"transportDocuments[].number", "history.documentUses"})
        @Nullable
        Boolean usedBefore,

        @Meaning(
                value = "Day of the latest other use",
                example = "2025-11-03",
                from = {"transportDocuments[].number", "history.documentUses"})
        @Nullable
        LocalDate usedOn,

        @Meaning(value = "The consignment it belongs to") @Nullable
        Shipment shipment)
        implements CargoFact {

    @Override
    public String label() {
        return billNumber == null ? "Transport document " + number : "Transport document " + billNumber;
    }

    @Override
    public String toString() {
        return Fact.plainName(this);
    }
}
