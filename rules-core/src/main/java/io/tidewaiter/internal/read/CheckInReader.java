package io.tidewaiter.internal.read;

import io.tidewaiter.facts.CheckIn;
import org.jspecify.annotations.Nullable;

/** Written by FactReadersTest. */
final class CheckInReader extends FactReader {

    @Override
    public @Nullable Object read(Object fact, int field) {
        CheckIn one = (CheckIn) fact;
        return switch (field) {
            case 0 -> one.number();
            case 1 -> one.byOther();
            case 2 -> one.by();
            case 3 -> one.seatApart();
            case 4 -> one.goShow();
            case 5 -> one.noShow();
            case 6 -> one.boarded();
            case 7 -> one.departedAirport();
            case 8 -> one.traveller();
            default -> throw noSuchField("CheckIn", field);
        };
    }
}
