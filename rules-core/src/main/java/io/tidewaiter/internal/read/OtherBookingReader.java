package io.tidewaiter.internal.read;

import io.tidewaiter.facts.OtherBooking;
import org.jspecify.annotations.Nullable;

/** Written by FactReadersTest. */
final class OtherBookingReader extends FactReader {

    @Override
    public @Nullable Object read(Object fact, int field) {
        OtherBooking one = (OtherBooking) fact;
        return switch (field) {
            case 0 -> one.number();
            case 1 -> one.relation();
            case 2 -> one.reference();
            case 3 -> one.separateTicket();
            case 4 -> one.meetsAt();
            case 5 -> one.meetsAtHub();
            case 6 -> one.hoursApart();
            case 7 -> one.sameLane();
            case 8 -> one.traveller();
            default -> throw noSuchField("OtherBooking", field);
        };
    }
}
