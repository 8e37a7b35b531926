package io.tidewaiter.facts;

import io.soabase.recordbuilder.core.RecordBuilder;
import io.tidewaiter.model.Meaning;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Way of the goods; at most one. */
@RecordBuilder
@Meaning("Way of the goods; at most one")
public record Route(
        @Meaning(value = "Position of the route, counted from 1", example = "1", from = "route") @Nullable
        Integer number,

        @Meaning(value = "Country of export, ISO 3166-1 alpha-2", example = "EC", from = "route.exportCountry")
        @Nullable
        String exportCountry,

        @Meaning(value = "Port of loading, UN/LOCODE", example = "ECGYE", from = "route.loading") @Nullable
        String loadingPort,

        @Meaning(value = "Port of discharge, UN/LOCODE", example = "ALDRZ", from = "route.discharge") @Nullable
        String dischargePort,

        @Meaning(value = "Place of final delivery, UN/LOCODE", example = "XKPRN", from = "route.delivery") @Nullable
        String deliveryPlace,

        @Meaning(value = "Ports of transhipment in order, UN/LOCODE", example = "PAMIT", from = "route.transhipments")
        @Nullable
        List<String> transhipmentPorts,

        @Meaning(value = "Number of transhipments", unit = "transhipments", example = "1", from = "route.transhipments")
        @Nullable
        Integer transhipments,

        @Meaning(value = "First port of transhipment, UN/LOCODE", example = "PAMIT", from = "route.transhipments")
        @Nullable
        String firstTranshipment,

        @Meaning(value = "Last port of transhipment, UN/LOCODE", example = "ESALG", from = "route.transhipments")
        @Nullable
        String lastTranshipment,

        @Meaning(
                value = "Great-circle distance from loading to discharge",
                unit = "km",
                example = "11200",
                from = {"route.loading", "route.discharge"},
                tables = "places")
        @Nullable
        BigDecimal directKm,

        @Meaning(
                value = "Sum of the great-circle distances from port to port",
                unit = "km",
                example = "12100",
                from = {"route.loading", "route.transhipments", "route.discharge"},
                tables = "places")
        @Nullable
        BigDecimal routeKm,

        @Meaning(
                value = "Route distance divided by direct distance",
                unit = "ratio",
                example = "1.08",
                from = {"route.loading", "route.transhipments", "route.discharge"},
                tables = "places")
        @Nullable
        BigDecimal detour,

        @Meaning(
                value = "True when the table of usual routes lists this way",
                from = {"route.loading", "route.transhipments", "route.discharge"},
                tables = "usual-routes")
        @Nullable
        Boolean usual,

        @Meaning(
                value =
                        "First event on the as-of day that disturbs the port of loading, a port of transhipment, the port of discharge or the lane between the two countries; NONE when the table has none",
                example = "Strike of the pilots",
                from = {"route.loading", "route.transhipments", "route.discharge"},
                tables = "disruptions")
        @Nullable
        String disruption,

        @Meaning(value = "Names of the free zones passed", example = "Example Free Zone", from = "route.freeZones")
        @Nullable
        List<String> freeZones,

        @Meaning(
                value = "First free zone passed in which the consignor changed",
                example = "Example Free Zone",
                from = "route.freeZones")
        @Nullable
        String freeZone,

        @Meaning(
                value = "True when the consignor became another one in a free zone",
                from = "route.freeZones[].consignorChanged")
        @Nullable
        Boolean consignorChangedInFreeZone,

        @Meaning(
                value = "True when the goods passed a free zone; false when they passed none",
                from = "route.freeZones")
        @Nullable
        Boolean throughFreeZone,

        @Meaning(value = "The consignment it belongs to") @Nullable
        Shipment shipment)
        implements CargoFact {

    /** Copies the lists, so that the fact cannot change afterwards. */
    public Route {
        transhipmentPorts = transhipmentPorts == null ? null : List.copyOf(transhipmentPorts);
        freeZones = freeZones == null ? null : List.copyOf(freeZones);
    }

    @Override
    public String label() {
        return "Route";
    }

    @Override
    public String toString() {
        return Fact.plainName(this);
    }
}
