package io.tidewaiter.internal.read;

import io.tidewaiter.facts.AlertHit;
import org.jspecify.annotations.Nullable;

/** Written by FactReadersTest. */
final class AlertHitReader extends FactReader {

    @Override
    public @Nullable Object read(Object fact, int field) {
        AlertHit one = (AlertHit) fact;
        return switch (field) {
            case 0 -> one.number();
            case 1 -> one.target();
            case 2 -> one.named();
            case 3 -> one.place();
            case 4 -> one.identifier();
            case 5 -> one.reference();
            case 6 -> one.unit();
            case 7 -> one.handling();
            case 8 -> one.reason();
            case 9 -> one.validTo();
            case 10 -> one.matchedOn();
            case 11 -> one.similarity();
            case 12 -> one.shipment();
            default -> throw noSuchField("AlertHit", field);
        };
    }
}
