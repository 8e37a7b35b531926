package io.tidewaiter.internal.read;

import io.tidewaiter.facts.Booking;
import org.jspecify.annotations.Nullable;

/** Written by FactReadersTest. */
final class BookingReader extends FactReader {

    @Override
    public @Nullable Object read(Object fact, int field) {
        Booking one = (Booking) fact;
        return switch (field) {
            case 0 -> one.number();
            case 1 -> one.reference();
            case 2 -> one.hoursBeforeDeparture();
            case 3 -> one.travellers();
            case 4 -> one.paymentForms();
            case 5 -> one.paidInCash();
            case 6 -> one.payerTravels();
            case 7 -> one.payerOnBooking();
            case 8 -> one.payer();
            case 9 -> one.corporate();
            case 10 -> one.corporateReference();
            case 11 -> one.household();
            case 12 -> one.split();
            case 13 -> one.splitFrom();
            case 14 -> one.changesLast72Hours();
            case 15 -> one.airlineRebooked();
            case 16 -> one.phoneWorks();
            case 17 -> one.emailWorks();
            case 18 -> one.agencyNumber();
            case 19 -> one.agencyOffice();
            case 20 -> one.cashShare();
            case 21 -> one.traveller();
            default -> throw noSuchField("Booking", field);
        };
    }
}
