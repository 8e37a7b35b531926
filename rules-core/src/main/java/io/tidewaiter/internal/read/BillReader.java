package io.tidewaiter.internal.read;

import io.tidewaiter.facts.Bill;
import org.jspecify.annotations.Nullable;

/** Written by FactReadersTest. */
final class BillReader extends FactReader {

    @Override
    public @Nullable Object read(Object fact, int field) {
        Bill one = (Bill) fact;
        return switch (field) {
            case 0 -> one.number();
            case 1 -> one.type();
            case 2 -> one.billNumber();
            case 3 -> one.airWaybillValid();
            case 4 -> one.airWaybillExpected();
            case 5 -> one.airlinePrefix();
            case 6 -> one.prefixAirline();
            case 7 -> one.prefixFitsCarrier();
            case 8 -> one.packages();
            case 9 -> one.grossMassKg();
            case 10 -> one.usedBefore();
            case 11 -> one.usedOn();
            case 12 -> one.shipment();
            default -> throw noSuchField("Bill", field);
        };
    }
}
