package io.tidewaiter.internal.read;

import io.tidewaiter.facts.BookingChange;
import org.jspecify.annotations.Nullable;

/** Written by FactReadersTest. */
final class BookingChangeReader extends FactReader {

    @Override
    public @Nullable Object read(Object fact, int field) {
        BookingChange one = (BookingChange) fact;
        return switch (field) {
            case 0 -> one.number();
            case 1 -> one.subject();
            case 2 -> one.hoursAfterTicketing();
            case 3 -> one.hoursBeforeDeparture();
            case 4 -> one.spellingDistance();
            case 5 -> one.byAirline();
            case 6 -> one.traveller();
            default -> throw noSuchField("BookingChange", field);
        };
    }
}
