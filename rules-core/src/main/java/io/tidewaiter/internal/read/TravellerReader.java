package io.tidewaiter.internal.read;

import io.tidewaiter.facts.Traveller;
import org.jspecify.annotations.Nullable;

/** Written by FactReadersTest. */
final class TravellerReader extends FactReader {

    @Override
    public @Nullable Object read(Object fact, int field) {
        Traveller one = (Traveller) fact;
        return switch (field) {
            case 0 -> one.number();
            case 1 -> one.role();
            case 2 -> one.minor();
            case 3 -> one.unaccompaniedMinor();
            case 4 -> one.adultAtDepartureNamed();
            case 5 -> one.adultAtArrivalNamed();
            case 6 -> one.spellingDistance();
            case 7 -> one.bornSameDay();
            case 8 -> one.linkToDestination();
            case 9 -> one.statedAddressFound();
            case 10 -> one.statedAddressAtDestination();
            case 11 -> one.examinedAt();
            case 12 -> one.examinedWithoutFinding();
            default -> throw noSuchField("Traveller", field);
        };
    }
}
