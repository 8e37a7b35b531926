package io.tidewaiter.internal.read;

import io.tidewaiter.facts.Change;
import org.jspecify.annotations.Nullable;

/** Written by FactReadersTest. */
final class ChangeReader extends FactReader {

    @Override
    public @Nullable Object read(Object fact, int field) {
        Change one = (Change) fact;
        return switch (field) {
            case 0 -> one.number();
            case 1 -> one.field();
            case 2 -> one.oldValue();
            case 3 -> one.newValue();
            case 4 -> one.hoursAfterLoading();
            case 5 -> one.shipment();
            default -> throw noSuchField("Change", field);
        };
    }
}
