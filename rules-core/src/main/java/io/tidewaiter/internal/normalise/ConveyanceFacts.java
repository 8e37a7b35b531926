package io.tidewaiter.internal.normalise;

import io.tidewaiter.facts.Conveyance;
import io.tidewaiter.facts.ConveyanceBuilder;
import io.tidewaiter.facts.Shipment;
import io.tidewaiter.model.Consignment;
import io.tidewaiter.model.Crossing;
import io.tidewaiter.model.History;
import io.tidewaiter.model.RoadVehicle;
import io.tidewaiter.model.Route;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Derives the facts of the road vehicle and of its way over the border. */
final class ConveyanceFacts {

    private static final BigDecimal LEAST_TOLERANCE = BigDecimal.valueOf(300);
    private static final BigDecimal TOLERANCE_SHARE = new BigDecimal("0.02");
    /** Roads are longer than great circles, and lorries do about 60 km in an hour, border queues left out. */
    private static final BigDecimal ROAD_KM_PER_KM = new BigDecimal("1.3");

    private static final BigDecimal KM_PER_HOUR = BigDecimal.valueOf(60);
    private static final BigDecimal HANDLING_HOURS = BigDecimal.valueOf(2);

    private final Source source;
    private final Shipment shipment;
    private final @Nullable RoadVehicle vehicle;
    private final @Nullable Crossing crossing;

    ConveyanceFacts(Source source, Shipment shipment) {
        this.source = source;
        this.shipment = shipment;
        this.vehicle = source.consignment().roadVehicle();
        this.crossing = source.consignment().crossing();
    }

    /** One when anything is known of the vehicle or the crossing; null otherwise. */
    static @Nullable List<Consignment> one(Consignment consignment) {
        boolean known = consignment.roadVehicle() != null || consignment.crossing() != null;
        return known ? List.of(consignment) : null;
    }

    Conveyance derive(int number, Consignment consignment) {
        ConveyanceBuilder builder = ConveyanceBuilder.builder()
                .number(number)
                .plate(Maybe.get(vehicle, RoadVehicle::plate))
                .trailerPlate(Maybe.get(vehicle, RoadVehicle::trailerPlate))
                .haulier(Maybe.get(vehicle, RoadVehicle::haulier))
                .haulierDays(Times.days(
                        Maybe.get(vehicle, RoadVehicle::haulierRegisteredOn), Times.dayOrNull(consignment.lodgedAt())))
                .spaceUsed(Numbers.ratio(
                        Numbers.of(consignment.volume()), Numbers.of(Maybe.get(vehicle, RoadVehicle::capacity))))
                .groupage(Maybe.get(vehicle, RoadVehicle::groupage))
                .shipment(shipment);
        masses(builder, consignment);
        way(builder, consignment);
        times(builder);
        return builder.build();
    }

    private void masses(ConveyanceBuilder builder, Consignment consignment) {
        BigDecimal weighed = Numbers.kilograms(Maybe.get(vehicle, RoadVehicle::weighedMass));
        BigDecimal declared = Numbers.plus(
                Numbers.kilograms(Maybe.get(vehicle, RoadVehicle::tareMass)),
                Numbers.kilograms(consignment.grossMass()));
        builder.weighedMassKg(weighed)
                .declaredMassKg(declared)
                .massDifferenceKg(Numbers.absolute(Numbers.minus(weighed, declared)))
                .massToleranceKg(
                        weighed == null ? null : Numbers.of(LEAST_TOLERANCE.max(weighed.multiply(TOLERANCE_SHARE))));
    }

    private void way(ConveyanceBuilder builder, Consignment consignment) {
        String used = Maybe.text(Maybe.get(crossing, Crossing::actual));
        String planned = Maybe.text(Maybe.get(crossing, Crossing::planned));
        String loading = Maybe.text(Maybe.get(consignment.route(), Route::loading));
        String delivery = Maybe.text(Maybe.get(consignment.route(), Route::delivery));
        Corridors corridors = new Corridors(source.tables());
        builder.crossing(used)
                .plannedCrossing(planned)
                .crossingChanged(corridors.same(used, planned).not().orNull())
                .corridorUsual(corridors.usual(loading, used, delivery).orNull());
        BigDecimal over = kilometres(loading, used, delivery);
        builder.wayKm(over).wayToDirect(Numbers.ratio(over, kilometres(loading, delivery)));
        BigDecimal there = hours(kilometres(used, loading));
        builder.hoursNeeded(there == null ? null : Numbers.of(there.add(there).add(HANDLING_HOURS)));
    }

    private @Nullable BigDecimal kilometres(@Nullable String... places) {
        List<String> known = new ArrayList<>(places.length);
        for (String place : places) {
            if (place == null) {
                return null;
            }
            known.add(place);
        }
        return new Distances(source.tables()).kilometres(known);
    }

    private static @Nullable BigDecimal hours(@Nullable BigDecimal kilometres) {
        return kilometres == null
                ? null
                : kilometres.multiply(ROAD_KM_PER_KM).divide(KM_PER_HOUR, 2, RoundingMode.HALF_EVEN);
    }

    private void times(ConveyanceBuilder builder) {
        String point = Maybe.text(Maybe.get(crossing, Crossing::lastPoint));
        Instant crossedAt = Maybe.get(crossing, Crossing::crossedAt);
        BigDecimal taken = Times.hours(Maybe.get(crossing, Crossing::lastPointAt), crossedAt);
        BigDecimal usual = hours(kilometres(point, Maybe.text(Maybe.get(crossing, Crossing::actual))));
        builder.lastPoint(point)
                .hoursFromLastPoint(taken)
                .usualHoursFromLastPoint(Numbers.of(usual))
                .hoursToUsual(Numbers.ratio(taken, usual))
                .hoursAway(Times.hours(Maybe.get(source.consignment().history(), History::vehicleLeftAt), crossedAt));
    }
}
