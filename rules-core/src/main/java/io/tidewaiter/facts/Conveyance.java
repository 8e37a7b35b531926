package io.tidewaiter.facts;

import io.soabase.recordbuilder.core.RecordBuilder;
import io.tidewaiter.model.Meaning;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The road vehicle that carries the consignment, and its way over the border. */
@RecordBuilder
@Meaning("The road vehicle that carries the consignment over a land border; at most one")
public record Conveyance(
        @Meaning(value = "Always 1", example = "1", from = "roadVehicle") @Nullable
        Integer number,

        @Meaning(value = "Number plate of the vehicle", example = "EX-417-KL", from = "roadVehicle.plate") @Nullable
        String plate,

        @Meaning(value = "Number plate of the trailer", example = "EX-T-882", from = "roadVehicle.trailerPlate")
        @Nullable
        String trailerPlate,

        @Meaning(value = "Name of the haulier", example = "Example Trans DOO", from = "roadVehicle.haulier") @Nullable
        String haulier,

        @Meaning(
                value = "Days from the registration of the haulier to lodgement",
                unit = "days",
                example = "900",
                from = {"roadVehicle.haulierRegisteredOn", "lodgedAt"})
        @Nullable
        Integer haulierDays,

        @Meaning(
                value = "Mass read at the weighbridge",
                unit = "kg",
                example = "38400",
                from = "roadVehicle.weighedMass")
        @Nullable
        BigDecimal weighedMassKg,

        @Meaning(
                value = "Mass of the empty vehicle plus the gross mass declared",
                unit = "kg",
                example = "36040",
                from = {"roadVehicle.tareMass", "grossMass"})
        @Nullable
        BigDecimal declaredMassKg,

        @Meaning(
                value = "Difference between the two, without its sign",
                unit = "kg",
                example = "2360",
                from = {"roadVehicle.weighedMass", "roadVehicle.tareMass", "grossMass"})
        @Nullable
        BigDecimal massDifferenceKg,

        @Meaning(
                value = "Difference that is still usual: 300 kg or 2 % of the mass weighed, whichever is more",
                unit = "kg",
                example = "768",
                from = "roadVehicle.weighedMass")
        @Nullable
        BigDecimal massToleranceKg,

        @Meaning(
                value = "Volume of the cargo divided by the load space",
                unit = "ratio",
                example = "0.8",
                from = {"volume", "roadVehicle.capacity"})
        @Nullable
        BigDecimal spaceUsed,

        @Meaning(value = "True when it carries consignments of several senders", from = "roadVehicle.groupage")
        @Nullable
        Boolean groupage,

        @Meaning(
                value = "Crossing used: UN/LOCODE, or country and name as in the table land-crossings",
                example = "RS-HORGOS",
                from = "crossing.actual")
        @Nullable
        String crossing,

        @Meaning(
                value = "Crossing announced, written in the same way",
                example = "RS-HORGOS",
                from = "crossing.planned")
        @Nullable
        String plannedCrossing,

        @Meaning(
                value = "True when another crossing than the one announced before arrival was used",
                from = {"crossing.planned", "crossing.actual"},
                tables = "land-crossings")
        @Nullable
        Boolean crossingChanged,

        @Meaning(
                value = "Way over the crossing divided by the direct way, great circles",
                unit = "ratio",
                example = "1.1",
                from = {"crossing.actual", "route.loading", "route.delivery"},
                tables = {"places", "land-crossings"})
        @Nullable
        BigDecimal wayToDirect,

        @Meaning(
                value = "Great-circle distance over the crossing",
                unit = "km",
                example = "900",
                from = {"crossing.actual", "route.loading", "route.delivery"},
                tables = {"places", "land-crossings"})
        @Nullable
        BigDecimal wayKm,

        @Meaning(
                value = "Last place at which the vehicle was recorded: UN/LOCODE or crossing",
                example = "HUBUD",
                from = "crossing.lastPoint")
        @Nullable
        String lastPoint,

        @Meaning(
                value = "Time from there to the crossing",
                unit = "hours",
                example = "4.3",
                from = {"crossing.lastPointAt", "crossing.crossedAt"})
        @Nullable
        BigDecimal hoursFromLastPoint,

        @Meaning(
                value = "Usual driving time: great-circle distance times 1.3 at 60 km an hour",
                unit = "hours",
                example = "4.1",
                from = {"crossing.lastPoint", "crossing.actual"},
                tables = {"places", "land-crossings"})
        @Nullable
        BigDecimal usualHoursFromLastPoint,

        @Meaning(
                value = "The first divided by the second",
                unit = "ratio",
                example = "1.05",
                from = {"crossing.lastPointAt", "crossing.crossedAt", "crossing.lastPoint", "crossing.actual"},
                tables = {"places", "land-crossings"})
        @Nullable
        BigDecimal hoursToUsual,

        @Meaning(
                value = "Time since the vehicle left through this crossing",
                unit = "hours",
                example = "26",
                from = {"history.vehicleLeftAt", "crossing.crossedAt"})
        @Nullable
        BigDecimal hoursAway,

        @Meaning(
                value = "Least time for the way to the place of loading and back and two hours of handling",
                unit = "hours",
                example = "18",
                from = {"crossing.actual", "route.loading"},
                tables = {"places", "land-crossings"})
        @Nullable
        BigDecimal hoursNeeded,

        @Meaning(
                value =
                        "True when the table of usual corridors lists the crossing between the place of loading and the place of delivery, or between their countries",
                from = {"crossing.actual", "route.loading", "route.delivery"},
                tables = {"usual-corridors", "land-crossings"})
        @Nullable
        Boolean corridorUsual,

        @Meaning(value = "The consignment it belongs to") @Nullable
        Shipment shipment)
        implements CargoFact {

    @Override
    public String label() {
        return plate == null ? "Road vehicle" : "Road vehicle " + plate;
    }

    @Override
    public String toString() {
        return Fact.plainName(this);
    }
}
