package io.tidewaiter.facts;

import io.soabase.recordbuilder.core.RecordBuilder;
import io.tidewaiter.model.Meaning;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A container. */
@RecordBuilder
@Meaning("A container or other transport equipment")
public record Container(
        @Meaning(value = "Position of the container, counted from 1", example = "1", from = "equipment[]") @Nullable
        Integer number,

        @Meaning(value = "Container number as declared", example = "CSQU3054383", from = "equipment[].containerNumber")
        @Nullable
        String containerNumber,

        @Meaning(value = "Owner prefix, the first four letters", example = "CSQU", from = "equipment[].containerNumber")
        @Nullable
        String prefix,

        @Meaning(
                value = "Owner the prefix is registered to, as the table names it; NONE when it is not registered",
                example = "EXAMPLE-LEASING",
                from = "equipment[].containerNumber",
                tables = "container-prefixes")
        @Nullable
        String prefixOwner,

        @Meaning(
                value = "True when the prefix is registered, false when the table says that it is not",
                from = "equipment[].containerNumber",
                tables = "container-prefixes")
        @Nullable
        Boolean prefixRegistered,

        @Meaning(
                value =
                        "True when the carrier uses containers of that owner; false when it does not or nobody owns the prefix; unknown for a carrier without a row",
                from = {"equipment[].containerNumber", "carrier"},
                tables = {"container-prefixes", "carrier-fleets"})
        @Nullable
        Boolean prefixOfCarrier,

        @Meaning(
                value =
                        "True when the number is four letters, the last U, J or Z, and seven digits; blanks and hyphens do not matter",
                from = "equipment[].containerNumber")
        @Nullable
        Boolean formatValid,

        @Meaning(
                value = "True when the check digit is right; unknown when the format is not valid",
                from = "equipment[].containerNumber")
        @Nullable
        Boolean checkDigitValid,

        @Meaning(
                value = "Check digit computed from the first ten characters",
                example = "3",
                from = "equipment[].containerNumber")
        @Nullable
        String checkDigitExpected,

        @Meaning(value = "Check digit as declared", example = "8", from = "equipment[].containerNumber") @Nullable
        String checkDigitFound,

        @Meaning(value = "Size and type code, ISO 6346", example = "45R1", from = "equipment[].isoType") @Nullable
        String isoType,

        @Meaning(
                value = "True when the type code is a refrigerated one; unknown when the code has another shape",
                from = "equipment[].isoType")
        @Nullable
        Boolean refrigerated,

        @Meaning(value = "True for a shipper-owned container", from = "equipment[].shipperOwned") @Nullable
        Boolean shipperOwned,

        @Meaning(value = "False when declared empty", from = "equipment[].full") @Nullable
        Boolean full,

        @Meaning(value = "Mass of the empty container", unit = "kg", example = "4640", from = "equipment[].tareMass")
        @Nullable
        BigDecimal tareMassKg,

        @Meaning(
                value = "Verified gross mass of the packed container, SOLAS VI/2",
                unit = "kg",
                example = "26480",
                from = "equipment[].verifiedGrossMass")
        @Nullable
        BigDecimal verifiedGrossMassKg,

        @Meaning(
                value =
                        "Gross mass of the cargo in this container: that of the consignment when there is one container, else the container's own figure",
                unit = "kg",
                example = "21840",
                from = {"equipment[].cargoMass", "grossMass"})
        @Nullable
        BigDecimal cargoMassKg,

        @Meaning(
                value = "Tare plus cargo as declared",
                unit = "kg",
                example = "26480",
                from = {"equipment[].tareMass", "equipment[].cargoMass"})
        @Nullable
        BigDecimal declaredMassKg,

        @Meaning(
                value = "Verified gross mass minus tare minus cargo, without its sign",
                unit = "kg",
                example = "120",
                from = {"equipment[].verifiedGrossMass", "equipment[].tareMass", "equipment[].cargoMass"})
        @Nullable
        BigDecimal massDifferenceKg,

        @Meaning(
                value = "Difference that is still usual: 500 kg or 3 % of the verified gross mass, whichever is more",
                unit = "kg",
                example = "794",
                from = "equipment[].verifiedGrossMass")
        @Nullable
        BigDecimal massToleranceKg,

        @Meaning(
                value = "Highest gross mass a container of this size may have",
                unit = "kg",
                example = "30480",
                from = "equipment[].isoType",
                tables = "container-types")
        @Nullable
        BigDecimal maxGrossMassKg,

        @Meaning(
                value = "Number of different seal numbers reported",
                unit = "seals",
                example = "1",
                from = "equipment[].seals")
        @Nullable
        Integer seals,

        @Meaning(
                value =
                        "Seal number recorded at loading, capitals without blanks and hyphens; of several those recorded at discharge too, else all joined by a plus sign",
                example = "AB123456",
                from = "equipment[].seals")
        @Nullable
        String sealAtLoading,

        @Meaning(
                value =
                        "Seal number recorded at discharge, or at the gate when there is none at discharge; written like that at loading",
                example = "AB123456",
                from = "equipment[].seals")
        @Nullable
        String sealAtDischarge,

        @Meaning(
                value =
                        "True when the host reports one of the seal numbers on another container, at most 180 days before the as-of day",
                from = {"history.sealSightings", "equipment[].seals", "equipment[].containerNumber"})
        @Nullable
        Boolean sealUsedElsewhere,

        @Meaning(
                value = "Seal number seen elsewhere, the latest of them",
                example = "AB123456",
                from = "history.sealSightings")
        @Nullable
        String sealSeen,

        @Meaning(
                value = "Container on which that seal number was seen",
                example = "TEXU0000000",
                from = "history.sealSightings")
        @Nullable
        String sealSeenOn,

        @Meaning(
                value = "Temperature set",
                unit = "degrees Celsius",
                example = "13.3",
                from = "equipment[].setTemperature")
        @Nullable
        BigDecimal setTemperatureC,

        @Meaning(value = "True when powered", from = "equipment[].poweredOn") @Nullable
        Boolean poweredOn,

        @Meaning(
                value = "True when any goods item usually travels refrigerated, false when none does",
                from = "goods[].hsCode",
                tables = "hs-groups")
        @Nullable
        Boolean cargoNeedsCooling,

        @Meaning(
                value = "Views of the release reference in the port system",
                unit = "views",
                example = "3",
                from = "equipment[].release.referenceViews")
        @Nullable
        Integer releaseViews,

        @Meaning(value = "Haulier nominated by the consignee", from = "equipment[].release.nominatedHaulier") @Nullable
        String nominatedHaulier,

        @Meaning(value = "Haulier that picked up or announced the pick-up", from = "equipment[].release.pickupHaulier")
        @Nullable
        String pickupHaulier,

        @Meaning(
                value =
                        "True when the host reports the container during this voyage at a place that is not on the route",
                from = {
                    "history.containerMoves",
                    "equipment[].containerNumber",
                    "route.loading",
                    "route.transhipments",
                    "route.discharge",
                    "route.loadedAt",
                    "route.arrivesAt"
                })
        @Nullable
        Boolean inTwoPlaces,

        @Meaning(
                value = "Where else it was, UN/LOCODE, the earliest of them",
                example = "TRMER",
                from = "history.containerMoves")
        @Nullable
        String otherPlace,

        @Meaning(value = "First day it was there", example = "2026-02-20", from = "history.containerMoves") @Nullable
        LocalDate otherPlaceOn,

        @Meaning(
                value =
                        "True when it left the port of discharge with goods of the same heading at most 90 days before the as-of day",
                from = {"history.containerMoves", "equipment[].containerNumber", "route.discharge", "goods[].hsCode"})
        @Nullable
        Boolean returnsWithSameGoods,

        @Meaning(
                value = "Days from when it last left the port of discharge with cargo to the as-of day",
                unit = "days",
                example = "34",
                from = {"history.containerMoves", "equipment[].containerNumber", "route.discharge"})
        @Nullable
        Integer leftPortDaysAgo,

        @Meaning(value = "The consignment it belongs to") @Nullable
        Shipment shipment)
        implements CargoFact {

    @Override
    public String label() {
        return containerNumber == null ? "Container " + number : "Container " + containerNumber;
    }

    @Override
    public String toString() {
        return Fact.plainName(this);
    }
}
