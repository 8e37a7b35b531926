package io.tidewaiter.internal.read;

import io.tidewaiter.facts.Conveyance;
import org.jspecify.annotations.Nullable;

/** Written by FactReadersTest. */
final class ConveyanceReader extends FactReader {

    @Override
    public @Nullable Object read(Object fact, int field) {
        Conveyance one = (Conveyance) fact;
        return switch (field) {
            case 0 -> one.number();
            case 1 -> one.plate();
            case 2 -> one.trailerPlate();
            case 3 -> one.haulier();
            case 4 -> one.haulierDays();
            case 5 -> one.weighedMassKg();
            case 6 -> one.declaredMassKg();
            case 7 -> one.massDifferenceKg();
            case 8 -> one.massToleranceKg();
            case 9 -> one.spaceUsed();
            case 10 -> one.groupage();
            case 11 -> one.crossing();
            case 12 -> one.plannedCrossing();
            case 13 -> one.crossingChanged();
            case 14 -> one.wayToDirect();
            case 15 -> one.wayKm();
            case 16 -> one.lastPoint();
            case 17 -> one.hoursFromLastPoint();
            case 18 -> one.usualHoursFromLastPoint();
            case 19 -> one.hoursToUsual();
            case 20 -> one.hoursAway();
            case 21 -> one.hoursNeeded();
            case 22 -> one.corridorUsual();
            case 23 -> one.shipment();
            default -> throw noSuchField("Conveyance", field);
        };
    }
}
