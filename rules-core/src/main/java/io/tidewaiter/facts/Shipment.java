package io.tidewaiter.facts;

import io.soabase.recordbuilder.core.RecordBuilder;
import io.tidewaiter.model.Meaning;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
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
        String securityStatus,

        @Meaning(
                value = "Time from booking to loading on board",
                unit = "hours",
                example = "5",
                from = {"bookedAt", "route.loadedAt"})
        @Nullable
        BigDecimal hoursFromBooking,

        @Meaning(value = "Volume of the cargo", unit = "m3", example = "54.2", from = "volume") @Nullable
        BigDecimal volumeM3,

        @Meaning(
                value = "Gross mass divided by volume",
                unit = "kg/m3",
                example = "400",
                from = {"grossMass", "volume"})
        @Nullable
        BigDecimal densityKgPerM3,

        @Meaning(value = "True when this is the complete pre-loading advance filing", from = "preLoading") @Nullable
        Boolean preLoading,

        @Meaning(
                value =
                        "Fields of the pre-loading data set that the complete filing does not hold: of the seven and the house waybill number",
                example = "CONSIGNEE_ADDRESS",
                from = {"preLoading", "parties", "goods", "transportDocuments", "packages", "grossMass"})
        @Nullable
        List<String> missingAdvanceData,

        @Meaning(
                value =
                        "True when the consignor is a known or account consignor, or a regulated agent is among the parties",
                from = {"security.knownConsignor", "parties[].regulatedAgent"})
        @Nullable
        Boolean knownConsignor,

        @Meaning(value = "True when the packing shows signs of tampering", from = "security.tampered") @Nullable
        Boolean tampered,

        @Meaning(value = "True when there is a specific threat", from = "security.specificThreat") @Nullable
        Boolean specificThreat,

        @Meaning(
                value = "True when the origin or a transfer point is under high-risk cargo and mail rules",
                from = "security.highRiskOrigin")
        @Nullable
        Boolean highRiskOrigin,

        @Meaning(
                value = "Gross mass of all house bills divided by that of the master",
                unit = "ratio",
                example = "0.97",
                from = "transportDocuments")
        @Nullable
        BigDecimal houseMassShareOfMaster,

        @Meaning(value = "Packages of all house bills", unit = "packages", example = "42", from = "transportDocuments")
        @Nullable
        Integer housePackages,

        @Meaning(value = "Packages of the master bill", unit = "packages", example = "42", from = "transportDocuments")
        @Nullable
        Integer masterPackages,

        @Meaning(
                value = "Telephone number or electronic mail address that consignor and consignee share",
                from = {"parties[].phone", "parties[].email"})
        @Nullable
        String sharedContact,

        @Meaning(
                value = "True when consignor and consignee share a telephone number or an electronic mail address",
                from = {"parties[].phone", "parties[].email"})
        @Nullable
        Boolean partiesShareContact,

        @Meaning(
                value = "Different consignees that used the telephone number of this one within 60 days",
                unit = "consignees",
                example = "1",
                from = "history.contacts.phoneConsignees")
        @Nullable
        Integer phoneConsignees,

        @Meaning(
                value = "Different consignees that used the electronic mail address of this one within 60 days",
                unit = "consignees",
                example = "1",
                from = "history.contacts.emailConsignees")
        @Nullable
        Integer emailConsignees,

        @Meaning(
                value = "Items to the address of delivery within 30 days, this one among them",
                unit = "items",
                example = "2",
                from = "history.address.items30Days")
        @Nullable
        Integer addressItems30Days,

        @Meaning(
                value = "Value of these items together, in their currency",
                example = "180",
                from = "history.address.value30Days")
        @Nullable
        BigDecimal addressValue30Days,

        @Meaning(
                value = "Threshold for low value consignments in the currency of the customs value",
                example = "150",
                from = "valuation.customsValue",
                tables = "value-thresholds")
        @Nullable
        BigDecimal lowValueThreshold,

        @Meaning(
                value = "True when these items together are worth more than that threshold, same currency",
                from = {"history.address.value30Days", "valuation.customsValue"},
                tables = "value-thresholds")
        @Nullable
        Boolean addressValueOverThreshold,

        @Meaning(
                value = "Items to this address within 60 days that could not be delivered",
                unit = "items",
                example = "0",
                from = "history.address.undelivered60Days")
        @Nullable
        Integer undelivered60Days,

        @Meaning(
                value = "Items with firearm parts to this address within 30 days, this one among them",
                unit = "items",
                example = "0",
                from = "history.address.firearmPartItems30Days")
        @Nullable
        Integer firearmPartItems30Days,

        @Meaning(
                value = "Items the sender declared as gifts within 30 days",
                unit = "items",
                example = "1",
                from = "history.sender.gifts30Days")
        @Nullable
        Integer senderGifts30Days,

        @Meaning(
                value = "Items of the sender to the same address on the same day, this one among them",
                unit = "items",
                example = "1",
                from = "history.sender.sameDayItems")
        @Nullable
        Integer sameDayItems,

        @Meaning(
                value = "Those of them under the same HS heading",
                unit = "items",
                example = "1",
                from = "history.sender.sameDaySameHeading")
        @Nullable
        Integer sameDaySameHeading,

        @Meaning(
                value = "Groups of goods the consignee received in 60 days before, by HS code; sorted",
                example = "LAB_EQUIPMENT",
                from = "history.consigneeGoods",
                tables = "code-groups")
        @Nullable
        List<String> consigneeGroups60Days,

        @Meaning(
                value = "Topics of the descriptions of those goods; sorted",
                example = "BRAND_LABEL",
                from = "history.consigneeGoods",
                tables = "goods-words")
        @Nullable
        List<String> consigneeTopics60Days,

        @Meaning(
                value =
                        "True when the consignee received cosmetics, leather goods, clothes, shoes, headgear, electronics or watches without a brand within 60 days",
                from = "history.consigneeGoods",
                tables = "goods-words")
        @Nullable
        Boolean consigneeBlankGoods60Days,

        @Meaning(
                value = "Groups of goods any goods item belongs to; sorted",
                example = "EXCISE",
                from = "goods[].hsCode",
                tables = "code-groups")
        @Nullable
        List<String> groups,

        @Meaning(value = "Number of different brands", unit = "brands", example = "3", from = "goods[].brand") @Nullable
        Integer brands,

        @Meaning(
                value = "Insured value divided by customs value, same currency",
                unit = "ratio",
                example = "1.1",
                from = {"valuation.insuredValue", "valuation.customsValue"})
        @Nullable
        BigDecimal insuredToValue,

        @Meaning(
                value = "True when the payer is also consignee, buyer or declarant by name",
                from = {"parties[].role", "parties[].name"})
        @Nullable
        Boolean payerIsParty,

        @Meaning(
                value = "Days from the change of the account to pay to, to the payment",
                unit = "days",
                example = "2",
                from = {"valuation.accountChangedOn", "valuation.paidOn"})
        @Nullable
        Integer daysFromAccountChangeToPayment,

        @Meaning(value = "Cash that is the goods, in its currency", example = "12000", from = "valuation.cash.amount")
        @Nullable
        BigDecimal cashAmount,

        @Meaning(value = "Its currency, ISO 4217", example = "EUR", from = "valuation.cash.amount") @Nullable
        String cashCurrency,

        @Meaning(
                value = "Cash divided by the threshold for declaring cash, same currency",
                unit = "ratio",
                example = "1.2",
                from = "valuation.cash.amount",
                tables = "value-thresholds")
        @Nullable
        BigDecimal cashToThreshold,

        @Meaning(value = "True when the cash was declared or disclosed", from = "valuation.cash.disclosed") @Nullable
        Boolean cashDisclosed,

        @Meaning(value = "What the cash is for, as declared", from = "valuation.cash.use") @Nullable
        String cashUse,

        @Meaning(
                value =
                        "True when it is said where the cash comes from; false when the cash declaration is complete and does not say it",
                from = {"valuation.cash.originOfFunds", "valuation.cash.complete"})
        @Nullable
        Boolean cashOriginStated,

        @Meaning(
                value =
                        "True when the use has to do with what a consignee does, or a consignee deals in goods of any kind; false when it has to do with something else; unknown when the words of the use say nothing known",
                from = {"valuation.cash.use", "parties[].activities"},
                tables = "cash-uses")
        @Nullable
        Boolean cashUseFits,

        @Meaning(
                value =
                        "True when a party is on a list of sanctions: the names are alike (Jaro-Winkler 0.92 or more) and a second identifier is equal",
                from = {
                    "parties[].name",
                    "parties[].identifier",
                    "parties[].phone",
                    "parties[].email",
                    "parties[].address"
                },
                tables = "sanctioned-parties")
        @Nullable
        Boolean partySanctioned,

        @Meaning(
                value = "First party that is on such a list",
                from = {
                    "parties[].name",
                    "parties[].identifier",
                    "parties[].phone",
                    "parties[].email",
                    "parties[].address"
                },
                tables = "sanctioned-parties")
        @Nullable
        String sanctionedParty,

        @Meaning(
                value = "The list it is on",
                example = "Example sanctions list",
                from = {
                    "parties[].name",
                    "parties[].identifier",
                    "parties[].phone",
                    "parties[].email",
                    "parties[].address"
                },
                tables = "sanctioned-parties")
        @Nullable
        String partySanctionsList,

        @Meaning(
                value = "The second identifier that is equal: IDENTIFIER, PHONE, EMAIL or ADDRESS",
                example = "IDENTIFIER",
                from = {
                    "parties[].name",
                    "parties[].identifier",
                    "parties[].phone",
                    "parties[].email",
                    "parties[].address"
                },
                tables = "sanctioned-parties")
        @Nullable
        String partySanctionsMatch,

        @Meaning(
                value = "How alike the names are",
                unit = "ratio",
                example = "0.97",
                from = {
                    "parties[].name",
                    "parties[].identifier",
                    "parties[].phone",
                    "parties[].email",
                    "parties[].address"
                },
                tables = "sanctioned-parties")
        @Nullable
        BigDecimal partySanctionsLikeness,

        @Meaning(
                value =
                        "True when the ship is on a list of sanctions: the IMO number is equal and the names are alike; false, too, when the consignment does not travel by sea",
                from = {"mode", "vessel.imoNumber", "vessel.name"},
                tables = "sanctioned-ships")
        @Nullable
        Boolean shipSanctioned,

        @Meaning(
                value = "The list that holds the number of the ship",
                example = "Example sanctions list",
                from = "vessel.imoNumber",
                tables = "sanctioned-ships")
        @Nullable
        String shipSanctionsList,

        @Meaning(value = "Where the cash comes from, as declared", from = "valuation.cash.originOfFunds") @Nullable
        String cashOrigin,

        @Meaning(
                value = "Cash declarations of the party within 90 days just under the threshold",
                unit = "declarations",
                example = "0",
                from = "history.cashJustUnder90Days")
        @Nullable
        Integer cashJustUnder90Days,

        @Meaning(
                value =
                        "Consignments of the pair in twelve months outside the usual value band, when there are some on both sides of it",
                unit = "consignments",
                example = "0",
                from = "history.exportsBothWays")
        @Nullable
        Integer valuesBothWays,

        @Meaning(
                value = "Consignments of the pair with the same value, this one among them",
                unit = "consignments",
                example = "1",
                from = "history.repeatedValue")
        @Nullable
        Integer sameValueConsignments,

        @Meaning(value = "Lowest quantity of them", example = "80", from = "history.repeatedValue") @Nullable
        BigDecimal lowestQuantity,

        @Meaning(value = "Highest quantity of them", example = "120", from = "history.repeatedValue") @Nullable
        BigDecimal highestQuantity,

        @Meaning(
                value = "Highest quantity divided by the lowest",
                unit = "ratio",
                example = "1.5",
                from = "history.repeatedValue")
        @Nullable
        BigDecimal quantitySpread,

        @Meaning(
                value = "True when a move of the container or the vehicle was recorded; false when none was",
                from = "history.movementRecorded")
        @Nullable
        Boolean movementRecorded,

        @Meaning(
                value = "Empty entries of the vehicle within 14 days",
                unit = "entries",
                example = "0",
                from = "history.emptyEntries14Days")
        @Nullable
        Integer emptyEntries14Days,

        @Meaning(
                value = "Exits of the vehicle with a load within 14 days",
                unit = "exits",
                example = "2",
                from = "history.loadedExits14Days")
        @Nullable
        Integer loadedExits14Days,

        @Meaning(
                value = "Earlier transits of the holder or the vehicle that are past their time limit and not closed",
                unit = "transits",
                example = "0",
                from = "history.openTransits")
        @Nullable
        Integer openTransits,

        @Meaning(value = "Number of the oldest of them", example = "26RS047110000001J3", from = "history.openTransits")
        @Nullable
        String openTransit,

        @Meaning(value = "Day it was opened", example = "2026-01-12", from = "history.openTransits") @Nullable
        LocalDate openTransitOn,

        @Meaning(value = "Where the consignment was examined on this journey", from = "history.examination.place")
        @Nullable
        String examinedAt,

        @Meaning(value = "True when that examination found something", from = "history.examination.finding") @Nullable
        Boolean examinationFinding,

        @Meaning(
                value = "True when every consignor is a private person",
                from = {"parties[].role", "parties[].naturalPerson"})
        @Nullable
        Boolean consignorPrivate,

        @Meaning(value = "Gross mass of all house bills", unit = "kg", example = "975", from = "transportDocuments")
        @Nullable
        BigDecimal houseGrossMassKg,

        @Meaning(value = "Country of export, ISO 3166-1 alpha-2", example = "EC", from = "route.exportCountry")
        @Nullable
        String exportCountry,

        @Meaning(
                value =
                        "Kinds of the documents presented, the names of the model's DocumentType; sorted; unknown when one is",
                example = "INVOICE",
                from = "documents[].type")
        @Nullable
        List<String> documentTypes,

        @Meaning(
                value = "True when consignee, port of discharge or place of delivery was amended",
                from = "amendments[].field")
        @Nullable
        Boolean destinationChanged,

        @Meaning(
                value = "True when the business of a consignee is forwarding",
                from = {"parties[].role", "parties[].activities"})
        @Nullable
        Boolean consigneeForwards,

        @Meaning(
                value =
                        "Pieces of the goods item with the most; 0 when none is counted in pieces; unknown when unit or quantity of one is",
                unit = "pieces",
                example = "2",
                from = {"goods[].quantity", "goods[].unit"})
        @Nullable
        BigDecimal mostPieces)
        implements CargoFact {

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
