package io.tidewaiter.internal.read;

import io.tidewaiter.facts.Wagon;
import org.jspecify.annotations.Nullable;

/** Written by FactReadersTest. */
final class WagonReader extends FactReader {

    @Override
    public @Nullable Object read(Object fact, int field) {
        Wagon one = (Wagon) fact;
        return switch (field) {
            case 0 -> one.number();
            case 1 -> one.wagonNumber();
            case 2 -> one.numberValid();
            case 3 -> one.checkDigitExpected();
            case 4 -> one.shipment();
            default -> throw noSuchField("Wagon", field);
        };
    }
}
