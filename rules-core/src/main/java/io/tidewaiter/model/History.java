package io.tidewaiter.model;

import io.soabase.recordbuilder.core.RecordBuilder;
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
        List<ExportRecord> exportRecords) {

    /** Copies the lists, so that the record cannot change afterwards. */
    public History {
        containerMoves = Lists.copy(containerMoves);
        sealSightings = Lists.copy(sealSightings);
        invoiceUses = Lists.copy(invoiceUses);
        unitValues = Lists.copy(unitValues);
        exportRecords = Lists.copy(exportRecords);
    }
}
