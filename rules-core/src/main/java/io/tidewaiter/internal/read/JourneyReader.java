package io.tidewaiter.internal.read;

import io.tidewaiter.facts.Journey;
import org.jspecify.annotations.Nullable;

/** Written by FactReadersTest. */
final class JourneyReader extends FactReader {

    @Override
    public @Nullable Object read(Object fact, int field) {
        Journey one = (Journey) fact;
        return switch (field) {
            case 0 -> one.number();
            case 1 -> one.origin();
            case 2 -> one.destination();
            case 3 -> one.via();
            case 4 -> one.hub();
            case 5 -> one.legsOut();
            case 6 -> one.oneWay();
            case 7 -> one.openJaw();
            case 8 -> one.stayHours();
            case 9 -> one.travelHours();
            case 10 -> one.flightHours();
            case 11 -> one.directHours();
            case 12 -> one.directBookable();
            case 13 -> one.fareToDirect();
            case 14 -> one.directKm();
            case 15 -> one.detour();
            case 16 -> one.returnFound();
            case 17 -> one.returnIn90Days();
            case 18 -> one.returnRequired();
            case 19 -> one.returnFromBooked();
            case 20 -> one.returnFromNow();
            case 21 -> one.returnChangedAfterDeparture();
            case 22 -> one.checkedThrough();
            case 23 -> one.lastLegBoarded();
            case 24 -> one.leftAt();
            case 25 -> one.onwardVisa();
            case 26 -> one.onwardCountry();
            case 27 -> one.onwardRefundable();
            case 28 -> one.onwardBookedHours();
            case 29 -> one.disruption();
            case 30 -> one.traveller();
            default -> throw noSuchField("Journey", field);
        };
    }
}
