package io.tidewaiter.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the host knows of earlier consignments, counted up to but not including this one.
 */
@RecordBuilder
public record History(
        @Meaning(
                value = "Earlier consignments between this consignor and consignee",
                unit = "consignments",
                example = "14")
        @Nullable
        Integer pairShipments,

        @Meaning(
                value = "Earlier consignments of the pair with the same HS heading, in the twelve months before",
                unit = "consignments",
                example = "12")
        @Nullable
        Integer pairShipmentsLastYear,

        @Meaning(value = "Earlier consignments of this consignor", unit = "consignments", example = "40") @Nullable
        Integer consignorShipments,

        @Meaning(value = "Earlier consignments of this consignee in 24 months", unit = "consignments", example = "26")
        @Nullable
        Integer consigneeShipments,

        @Meaning(value = "Inspections of this consignee in 24 months", unit = "inspections", example = "4") @Nullable
        Integer consigneeInspections,

        @Meaning(
                value = "Inspections of this consignee in 24 months with a finding",
                unit = "inspections",
                example = "0")
        @Nullable
        Integer consigneeFindings,

        @Meaning("Other moves of the containers of this consignment") @Nullable
        List<ContainerMove> containerMoves,

        @Meaning("Other containers on which a seal number of this consignment was seen") @Nullable
        List<SealSighting> sealSightings,

        @Meaning("Other consignments of this consignor with the same invoice number, 24 months") @Nullable
        List<InvoiceUse> invoiceUses,

        @Meaning("What this consignee declared before for the same goods") @Nullable
        List<UnitValueHistory> unitValues,

        @Meaning("Declarations for this consignment received from the country of export") @Nullable
        List<ExportRecord> exportRecords,

        @Meaning("Use of the consignee's contacts by other consignees, 60 days") @Nullable
        ContactUse contacts,

        @Meaning("What else came to the address of delivery") @Nullable
        AddressHistory address,

        @Meaning("What else the sender sent") @Nullable SenderHistory sender,

        @Meaning("Other consignments on which permits, licences or consignment notes of this one were used, 24 months")
        @Nullable
        List<DocumentUse> documentUses,

        @Meaning("Goods the consignee received in 60 days") @Nullable
        List<ReceivedGoods> consigneeGoods,

        @Meaning("Imports of the calendar year that count against a yearly limit") @Nullable
        List<YearQuantity> yearQuantities,

        @Meaning("IMEI of this consignment that were seen on other units") @Nullable
        List<String> mobileEquipmentSeen,

        @Meaning("Batches of this consignment that were seen elsewhere, with the maker named there") @Nullable
        List<Batch> batchesSeen,

        @Meaning("Earlier consignments of the pair with the same value") @Nullable
        RepeatedValue repeatedValue,

        @Meaning("True when a move of the container or the vehicle was recorded, false when none was") @Nullable
        Boolean movementRecorded,

        @Meaning(value = "Empty entries of the vehicle within 14 days", unit = "entries", example = "0") @Nullable
        Integer emptyEntries14Days,

        @Meaning(value = "Exits of the vehicle with a load within 14 days", unit = "exits", example = "2") @Nullable
        Integer loadedExits14Days,

        @Meaning(
                value = "When the vehicle last left through this crossing",
                unit = "instant, UTC",
                example = "2026-03-02T18:00:00Z")
        @Nullable
        Instant vehicleLeftAt,

        @Meaning("Earlier transits of the holder or the vehicle that were not closed") @Nullable
        List<OpenTransit> openTransits,

        @Meaning(
                value =
                        "Cash declarations of the party within 90 days between nine tenths of the threshold and the threshold",
                unit = "declarations",
                example = "0")
        @Nullable
        Integer cashJustUnder90Days,

        @Meaning(
                value =
                        "Consignments of the pair in twelve months with a value outside the usual band, on both sides of it",
                unit = "consignments",
                example = "0")
        @Nullable
        Integer exportsBothWays,

        @Meaning("Latest examination of the consignment on this journey") @Nullable
        Examination examination,

        @Meaning("Origins this consignor declared in the two years before, one for each subheading") @Nullable
        List<PreviousOrigin> previousOrigins) {

    /** Copies the lists, so that the record cannot change afterwards. */
    public History {
        containerMoves = Lists.copy(containerMoves);
        sealSightings = Lists.copy(sealSightings);
        invoiceUses = Lists.copy(invoiceUses);
        unitValues = Lists.copy(unitValues);
        exportRecords = Lists.copy(exportRecords);
        documentUses = Lists.copy(documentUses);
        consigneeGoods = Lists.copy(consigneeGoods);
        yearQuantities = Lists.copy(yearQuantities);
        mobileEquipmentSeen = Lists.copy(mobileEquipmentSeen);
        batchesSeen = Lists.copy(batchesSeen);
        openTransits = Lists.copy(openTransits);
        previousOrigins = Lists.copy(previousOrigins);
    }
}
