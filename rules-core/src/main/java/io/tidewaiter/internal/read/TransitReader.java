package io.tidewaiter.internal.read;

import io.tidewaiter.facts.Transit;
import org.jspecify.annotations.Nullable;

/** Written by FactReadersTest. */
final class TransitReader extends FactReader {

    @Override
    public @Nullable Object read(Object fact, int field) {
        Transit one = (Transit) fact;
        return switch (field) {
            case 0 -> one.number();
            case 1 -> one.kind();
            case 2 -> one.transitNumber();
            case 3 -> one.holder();
            case 4 -> one.expired();
            case 5 -> one.validTo();
            case 6 -> one.vehiclePlate();
            case 7 -> one.vehicleFits();
            case 8 -> one.trailerPlate();
            case 9 -> one.trailerFits();
            case 10 -> one.holderExcluded();
            case 11 -> one.shipment();
            default -> throw noSuchField("Transit", field);
        };
    }
}
