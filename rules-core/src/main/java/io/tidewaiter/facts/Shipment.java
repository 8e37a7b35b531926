package io.tidewaiter.facts;

import io.soabase.recordbuilder.core.RecordBuilder;
import io.tidewaiter.model.Meaning;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The consignment as a whole; there is exactly one of it. */
@RecordBuilder
@Meaning("The consignment as a whole; there is exactly one of it")
public record Shipment(
        @Meaning(value = "Always 1", example = "1", from = "reference") @Nullable
        Integer number,

        @Meaning(value = "Mode of transport: SEA, AIR, EXPRESS, POST, ROAD or RAIL", example = "SEA", from = "mode")
        @Nullable
        String mode,

        @Meaning(
                value = "Customs direction: IMPORT, EXPORT, TRANSIT or TRANSHIPMENT",
                example = "IMPORT",
                from = "direction")
        @Nullable
        String direction,

        @Meaning(
                value = "Time from lodgement to loading on board; negative when lodged after loading",
                unit = "hours",
                example = "26.5",
                from = {"lodgedAt", "route.loadedAt"})
        @Nullable
        BigDecimal hoursBeforeLoading,

        @Meaning(
                value = "Time from lodgement to arrival; negative when lodged after arrival",
                unit = "hours",
                example = "52",
                from = {"lodgedAt", "route.arrivesAt"})
        @Nullable
        BigDecimal hoursBeforeArrival,

        @Meaning(value = "Packages of the whole consignment", unit = "packages", example = "840", from = "packages")
        @Nullable
        Integer packages,

        @Meaning(
                value = "Gross mass of the cargo without containers",
                unit = "kg",
                example = "21840",
                from = "grossMass")
        @Nullable
        BigDecimal grossMassKg,

        @Meaning(
                value = "Net mass, the sum over all goods items; unknown when one of them is unknown",
                unit = "kg",
                example = "19440",
                from = "goods[].netMass")
        @Nullable
        BigDecimal netMassKg,

        @Meaning(
                value = "Net mass divided by gross mass",
                unit = "ratio",
                example = "0.89",
                from = {"goods[].netMass", "grossMass"})
        @Nullable
        BigDecimal netShareOfGross,

        @Meaning(
                value = "Gross mass divided by packages",
                unit = "kg",
                example = "26",
                from = {"grossMass", "packages"})
        @Nullable
        BigDecimal kilosPerPackage,

        @Meaning(value = "Customs (CIF) value in its own currency", example = "18450", from = "valuation.customsValue")
        @Nullable
        BigDecimal customsValue,

        @Meaning(value = "Currency of the customs value, ISO 4217", example = "EUR", from = "valuation.customsValue")
        @Nullable
        String valueCurrency,

        @Meaning(
                value =
                        "Customs value divided by the 75th percentile for the chapter of the main goods, same currency; the main goods are the code all items share, else that of the item with the highest value",
                unit = "ratio",
                example = "1.4",
                from = {"valuation.customsValue", "goods[].hsCode"},
                tables = "value-quartiles")
        @Nullable
        BigDecimal valueToUpperQuartile,

        @Meaning(
                value = "The nearest value threshold at or above the customs value; unknown when none lies there",
                example = "statistical threshold",
                from = "valuation.customsValue",
                tables = "value-thresholds")
        @Nullable
        String thresholdName,

        @Meaning(
                value = "Amount of that threshold in the currency of the customs value; unknown when none lies there",
                example = "1000",
                from = "valuation.customsValue",
                tables = "value-thresholds")
        @Nullable
        BigDecimal threshold,

        @Meaning(
                value =
                        "Customs value divided by that threshold; at most 1, 0 when no threshold lies above the value, unknown when the table has none in its currency",
                unit = "ratio",
                example = "0.97",
                from = "valuation.customsValue",
                tables = "value-thresholds")
        @Nullable
        BigDecimal shareOfThreshold,

        @Meaning(
                value = "Moment at which freight is paid: PREPAID or COLLECT",
                example = "PREPAID",
                from = "valuation.freightPayment")
        @Nullable
        String freightPayment,

        @Meaning(
                value = "Means of payment of the freight: TRANSFER, LETTER_OF_CREDIT, ACCOUNT, CARD or CASH",
                example = "TRANSFER",
                from = "valuation.paymentMeans")
        @Nullable
        String paymentMeans,

        @Meaning(
                value = "Freight divided by customs value, same currency",
                unit = "ratio",
                example = "0.12",
                from = {"valuation.freight", "valuation.customsValue"})
        @Nullable
        BigDecimal freightShareOfValue,

        @Meaning(
                value = "Usual highest freight share for the heading of the main goods (95th percentile)",
                unit = "ratio",
                example = "0.35",
                from = "goods[].hsCode",
                tables = "freight-shares")
        @Nullable
        BigDecimal usualFreightShare,

        @Meaning(
                value = "Freight share divided by the usual highest freight share",
                unit = "ratio",
                example = "0.4",
                from = {"valuation.freight", "valuation.customsValue", "goods[].hsCode"},
                tables = "freight-shares")
        @Nullable
        BigDecimal freightToUsual,

        @Meaning(value = "Insurance charges in their own currency", example = "120", from = "valuation.insurance")
        @Nullable
        BigDecimal insuranceAmount,

        @Meaning(value = "Incoterms 2020 rule", example = "CIF", from = "valuation.incoterm") @Nullable
        String incoterm,

        @Meaning(value = "True when seller and buyer are related", from = "valuation.relatedParties") @Nullable
        Boolean relatedParties,

        @Meaning(value = "Number of the commercial invoice", example = "INV-2026-118", from = "valuation.invoiceNumber")
        @Nullable
        String invoiceNumber,

        @Meaning(value = "Currency of the invoice, ISO 4217", example = "USD", from = "valuation.invoiceCurrency")
        @Nullable
        String invoiceCurrency,

        @Meaning(
                value =
                        "True when the invoice currency is neither EUR nor USD nor that of the consignor's or the consignee's country; unknown unless both are named",
                from = {"valuation.invoiceCurrency", "parties[].country"},
                tables = "country-currencies")
        @Nullable
        Boolean invoiceCurrencyForeign,

        @Meaning(
                value =
                        "True when the host reports another consignment of this consignor, under another reference, with the same invoice number",
                from = {"history.invoiceUses", "valuation.invoiceNumber"})
        @Nullable
        Boolean invoiceUsedBefore,

        @Meaning(
                value = "Day of the latest other use of the invoice number",
                example = "2025-11-03",
                from = {"history.invoiceUses", "valuation.invoiceNumber"})
        @Nullable
        LocalDate invoiceUsedOn,

        @Meaning(
                value = "Reference of that other consignment",
                example = "MEDU4700001",
                from = {"history.invoiceUses", "valuation.invoiceNumber"})
        @Nullable
        String invoiceUsedIn,

        @Meaning(
                value = "Customs value divided by the value declared at export, same currency",
                unit = "ratio",
                example = "0.65",
                from = {"valuation.customsValue", "history.exportRecords[].value"})
        @Nullable
        BigDecimal valueToExportValue,

        @Meaning(
                value =
                        "Value declared at export, the sum of all records, in its own currency; unknown when the currencies differ",
                example = "28000",
                from = "history.exportRecords[].value")
        @Nullable
        BigDecimal exportValue,

        @Meaning(
                value = "True when a tariff preference is claimed for any item; false when for none",
                from = "goods[].preferenceClaimed")
        @Nullable
        Boolean preferenceClaimed,

        @Meaning(value = "True when a proof of direct transport was presented", from = "documents") @Nullable
        Boolean directTransportProof,

        @Meaning(value = "True when any bill was replaced on the way", from = "transportDocuments[].switched") @Nullable
        Boolean billSwitched,

        @Meaning(
                value = "True when the name of a consignee begins with 'to order' or 'to the order'",
                from = {"parties[].role", "parties[].name"})
        @Nullable
        Boolean consigneeToOrder,

        @Meaning(
                value =
                        "Who the notify party is: TRADER, FORWARDER, BANK or NONE; a name that is also that of a forwarder or a bank of this consignment makes it one",
                example = "TRADER",
                from = {"parties[].role", "parties[].name"})
        @Nullable
        String notifyKind,

        @Meaning(
                value = "Earlier consignments between this consignor and consignee",
                unit = "consignments",
                example = "14",
                from = "history.pairShipments")
        @Nullable
        Integer pairShipments,

        @Meaning(
                value = "Earlier consignments of the pair with the same HS heading, in the twelve months before",
                unit = "consignments",
                example = "12",
                from = "history.pairShipmentsLastYear")
        @Nullable
        Integer pairShipmentsLastYear,

        @Meaning(
                value = "Earlier consignments of this consignor",
                unit = "consignments",
                example = "40",
                from = "history.consignorShipments")
        @Nullable
        Integer consignorShipments,

        @Meaning(
                value = "Earlier consignments of the consignee in 24 months",
                unit = "consignments",
                example = "26",
                from = "history.consigneeShipments")
        @Nullable
        Integer consigneeShipments,

        @Meaning(
                value = "Inspections of the consignee in 24 months",
                unit = "inspections",
                example = "4",
                from = "history.consigneeInspections")
        @Nullable
        Integer consigneeInspections,

        @Meaning(
                value = "Inspections of the consignee in 24 months with a finding",
                unit = "inspections",
                example = "0",
                from = "history.consigneeFindings")
        @Nullable
        Integer consigneeFindings,

        @Meaning(value = "Name of the ship", example = "MV EXAMPLE STAR", from = "vessel.name") @Nullable
        String vesselName,

        @Meaning(value = "IMO number of the ship as declared", example = "9074729", from = "vessel.imoNumber") @Nullable
        String vesselImo,

        @Meaning(
                value =
                        "True when the IMO number has seven digits, with or without the letters IMO, and its check digit is right",
                from = "vessel.imoNumber")
        @Nullable
        Boolean vesselImoValid,

        @Meaning(value = "Check digit the IMO number should end with", example = "9", from = "vessel.imoNumber")
        @Nullable
        String vesselImoExpected,

        @Meaning(value = "Reference of the inspection image", example = "NII-2026-00871", from = "security.scanImage")
        @Nullable
        String scanImage,

        @Meaning(value = "True when the image showed no anomaly", from = "security.scanClear") @Nullable
        Boolean scanClear,

        @Meaning(value = "Air cargo security status: NSC, SPX, SCO or SHR", example = "SPX", from = "security.status")
        @Nullable
        String securityStatus)
        implements Fact {

    @Override
    public Shipment shipment() {
        return this;
    }

    @Override
    public String label() {
        return "Consignment";
    }

    @Override
    public String toString() {
        return Fact.plainName(this);
    }
}
