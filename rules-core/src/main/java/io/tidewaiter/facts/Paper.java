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

        @Meaning(
                value = "What the authority says of it, the names of the model's DocumentStatus",
                example = "CONFIRMED",
                from = "documents[].status")
        @Nullable
        String status,

        @Meaning(value = "Holder or addressee named on it", from = "documents[].holder") @Nullable
        String holder,

        @Meaning(
                value = "Country of origin named on it, ISO 3166-1 alpha-2",
                example = "EC",
                from = "documents[].origin")
        @Nullable
        String origin,

        @Meaning(value = "Value named on it, in its currency", example = "18450", from = "documents[].value") @Nullable
        BigDecimal value,

        @Meaning(
                value = "That value divided by the customs value, same currency",
                unit = "ratio",
                example = "1",
                from = {"documents[].value", "valuation.customsValue"})
        @Nullable
        BigDecimal valueToDeclared,

        @Meaning(
                value = "Days from the issue to the as-of day",
                unit = "days",
                example = "40",
                from = "documents[].issuedOn")
        @Nullable
        Integer daysSinceIssue,

        @Meaning(
                value =
                        "True when its last day of validity has passed, or for a CITES permit six months since the issue, for an import permit twelve",
                from = {"documents[].validTo", "documents[].issuedOn", "documents[].type"})
        @Nullable
        Boolean outOfDate,

        @Meaning(
                value = "True when the issuing authority is one of the country of export",
                from = {"documents[].issuer", "route.exportCountry"})
        @Nullable
        Boolean fromExportCountry,

        @Meaning(
                value = "True when the host reports it on another consignment and no split was allowed",
                from = {"documents[].number", "history.documentUses"})
        @Nullable
        Boolean usedBefore,

        @Meaning(
                value = "Day of the latest other use",
                example = "2025-11-03",
                from = {"documents[].number", "history.documentUses"})
        @Nullable
        LocalDate usedOn,

        @Meaning(
                value = "Reference of that other consignment",
                example = "MEDU4700001",
                from = {"documents[].number", "history.documentUses"})
        @Nullable
        String usedIn,

        @Meaning(
                value = "Quantity the document covers less what was taken off it before",
                example = "60",
                from = {"documents[].quantity", "documents[].number", "history.documentUses"})
        @Nullable
        BigDecimal quantityLeft,

        @Meaning(
                value = "Largest quantity of specimens of one kind that is declared",
                unit = "the unit of the specimens",
                example = "500",
                from = "goods[].specimens[].quantity")
        @Nullable
        BigDecimal mostSpecimens,

        @Meaning(
                value =
                        "Country of origin named on the first earlier document that names another one than this does, ISO 3166-1 alpha-2; NONE when they all name the same",
                example = "TR",
                from = "documents[].origin")
        @Nullable
        String earlierOrigin,

        @Meaning(
                value = "Position of the goods item it belongs to, counted from 1",
                example = "1",
                from = "documents[].goodsItem")
        @Nullable
        Integer goodsItem,

        @Meaning(
                value = "Unit of the quantity it covers, UN/ECE Recommendation 20",
                example = "KGM",
                from = "documents[].unit")
        @Nullable
        String unit,

        @Meaning(
                value =
                        "Quantity it covers divided by the quantity declared in the same unit, for the goods item it belongs to, or for the only one",
                unit = "ratio",
                example = "1",
                from = {
                    "documents[].quantity",
                    "documents[].unit",
                    "documents[].goodsItem",
                    "goods[].quantity",
                    "goods[].unit"
                })
        @Nullable
        BigDecimal quantityToDeclared,

        @Meaning(
                value = "Number of packages named on it",
                unit = "packages",
                example = "840",
                from = "documents[].packages")
        @Nullable
        Integer packages,

        @Meaning(
                value = "True when that number is the one declared and the one of the master transport document",
                from = {"documents[].packages", "packages", "transportDocuments[].packages"})
        @Nullable
        Boolean packagesFit,

        @Meaning(value = "Gross mass named on it", unit = "kg", example = "21840", from = "documents[].grossMass")
        @Nullable
        BigDecimal grossMassKg,

        @Meaning(
                value =
                        "True when that mass is within 2 % of the one declared and of the one of the master transport document",
                from = {"documents[].grossMass", "grossMass", "transportDocuments[].grossMass"})
        @Nullable
        Boolean massFits,

        @Meaning(value = "Heading of the HS code named on it", example = "0803", from = "documents[].hsCode") @Nullable
        String heading,

        @Meaning(
                value =
                        "True when that heading is the one declared for the goods item it belongs to, or for the only one",
                from = {"documents[].hsCode", "documents[].goodsItem", "goods[].hsCode"})
        @Nullable
        Boolean headingFits,

        @Meaning(value = "Seller or sender named on it", from = "documents[].consignor") @Nullable
        String consignor,

        @Meaning(
                value = "True when a consignor or seller is declared with that name",
                from = {"documents[].consignor", "parties[].role", "parties[].name"})
        @Nullable
        Boolean consignorFits,

        @Meaning(value = "Buyer or receiver named on it", from = "documents[].consignee") @Nullable
        String consignee,

        @Meaning(
                value = "True when a consignee or buyer is declared with that name",
                from = {"documents[].consignee", "parties[].role", "parties[].name"})
        @Nullable
        Boolean consigneeFits,

        @Meaning(value = "The consignment it belongs to") @Nullable
        Shipment shipment)
        implements CargoFact {

    @Override
    public String label() {
        return "Document " + number;
    }

    @Override
    public String toString() {
        return Fact.plainName(this);
    }
}
