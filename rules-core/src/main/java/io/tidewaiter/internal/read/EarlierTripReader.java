package io.tidewaiter.internal.read;

import io.tidewaiter.facts.EarlierTrip;
import org.jspecify.annotations.Nullable;

/** Written by FactReadersTest. */
final class EarlierTripReader extends FactReader {

    @Override
    public @Nullable Object read(Object fact, int field) {
        EarlierTrip one = (EarlierTrip) fact;
        return switch (field) {
            case 0 -> one.number();
            case 1 -> one.daysAgo();
            case 2 -> one.sameLane();
            case 3 -> one.roundTrip();
            case 4 -> one.stayHours();
            case 5 -> one.finding();
            case 6 -> one.ordinary();
            case 7 -> one.traveller();
            default -> throw noSuchField("EarlierTrip", field);
        };
    }
}
