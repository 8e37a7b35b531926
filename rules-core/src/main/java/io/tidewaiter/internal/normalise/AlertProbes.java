package io.tidewaiter.internal.normalise;

import io.tidewaiter.alerts.AlertTarget;
import io.tidewaiter.model.Consignment;
import io.tidewaiter.model.Equipment;
import io.tidewaiter.model.GoodsItem;
import io.tidewaiter.model.MotorVehicle;
import io.tidewaiter.model.Postal;
import io.tidewaiter.model.RoadVehicle;
import io.tidewaiter.model.SupportingDocument;
import io.tidewaiter.model.TransitDocument;
import io.tidewaiter.model.TransportDocument;
import io.tidewaiter.model.TransportMode;
import io.tidewaiter.model.Vessel;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a consignment that are held against alerts. What the mode of transport does not use is not asked for: a ship without wagons
 * is no gap. As long as the mode is unknown, everything is.
 */
final class AlertProbes {

    private final Consignment consignment;
    private final List<Probe> probes = new ArrayList<>();

    private AlertProbes(Consignment consignment) {
        this.consignment = consignment;
    }

    /**
     * A number to look for.
     *
     * @param place where it stands, or should
     * @param number null when it is unknown
     */
    record Probe(AlertTarget target, String place, @Nullable String number) {}

    /** All numbers, in the order of the model's fields. */
    static List<Probe> of(Consignment consignment) {
        AlertProbes all = new AlertProbes(consignment);
        all.list(
                AlertTarget.DOCUMENT,
                "transportDocuments",
                consignment.transportDocuments(),
                TransportDocument::number);
        all.list(AlertTarget.DOCUMENT, "documents", consignment.documents(), SupportingDocument::number);
        all.one(AlertTarget.SHIP, "vessel", "imoNumber", consignment.vessel(), Vessel::imoNumber, TransportMode.SEA);
        all.goods();
        all.list(
                AlertTarget.CONTAINER,
                "equipment",
                consignment.equipment(),
                Equipment::containerNumber,
                TransportMode.SEA);
        all.one(AlertTarget.DOCUMENT, "postal", "itemId", consignment.postal(), Postal::itemId, TransportMode.POST);
        all.road();
        all.list(AlertTarget.WAGON, "wagons", consignment.wagons(), number -> number, TransportMode.RAIL);
        return List.copyOf(all.probes);
    }

    /** The plates on transit documents repeat those of the vehicle; they are looked for when they are there. */
    private void road() {
        RoadVehicle vehicle = consignment.roadVehicle();
        one(AlertTarget.VEHICLE, "roadVehicle", "plate", vehicle, RoadVehicle::plate, TransportMode.ROAD);
        if (vehicle != null) {
            probes.add(new Probe(AlertTarget.VEHICLE, "roadVehicle.trailerPlate", vehicle.trailerPlate()));
        }
        List<TransitDocument> transits = consignment.transits();
        list(
                AlertTarget.DOCUMENT,
                "transits",
                transits,
                TransitDocument::number,
                TransportMode.ROAD,
                TransportMode.RAIL);
        for (int i = 0; transits != null && i < transits.size(); i++) {
            given("transits[" + i + "].vehiclePlate", transits.get(i).vehiclePlate());
            given("transits[" + i + "].trailerPlate", transits.get(i).trailerPlate());
        }
    }

    private void given(String place, @Nullable String plate) {
        if (plate != null) {
            probes.add(new Probe(AlertTarget.VEHICLE, place, plate));
        }
    }

    private void goods() {
        List<GoodsItem> goods = consignment.goods();
        for (int i = 0; goods != null && i < goods.size(); i++) {
            MotorVehicle vehicle = goods.get(i).vehicle();
            if (vehicle != null) {
                probes.add(new Probe(
                        AlertTarget.VEHICLE,
                        "goods[" + i + "].vehicle.identificationNumber",
                        vehicle.identificationNumber()));
            }
        }
    }

    private <T> void list(
            AlertTarget target,
            String place,
            @Nullable List<T> items,
            Maybe.Part<T, String> number,
            TransportMode... modes) {
        if (items == null && expected(modes)) {
            probes.add(new Probe(target, place, null));
        }
        for (int i = 0; items != null && i < items.size(); i++) {
            probes.add(new Probe(target, place + "[" + i + "]", number.of(items.get(i))));
        }
    }

    private <T> void one(
            AlertTarget target,
            String place,
            String field,
            @Nullable T item,
            Maybe.Part<T, String> number,
            TransportMode mode) {
        if (item != null) {
            probes.add(new Probe(target, place + "." + field, number.of(item)));
        } else if (expected(mode)) {
            probes.add(new Probe(target, place, null));
        }
    }

    private boolean expected(TransportMode... modes) {
        TransportMode mode = consignment.mode();
        Set<TransportMode> asked = EnumSet.noneOf(TransportMode.class);
        asked.addAll(List.of(modes));
        return mode == null || asked.isEmpty() || asked.contains(mode);
    }
}
