package io.tidewaiter.internal.read;

import io.tidewaiter.facts.Baggage;
import org.jspecify.annotations.Nullable;

/** Written by FactReadersTest. */
final class BaggageReader extends FactReader {

    @Override
    public @Nullable Object read(Object fact, int field) {
        Baggage one = (Baggage) fact;
        return switch (field) {
            case 0 -> one.number();
            case 1 -> one.pieces();
            case 2 -> one.weightKg();
            case 3 -> one.pooled();
            case 4 -> one.pooledWithinBooking();
            case 5 -> one.pooledWith();
            case 6 -> one.traveller();
            default -> throw noSuchField("Baggage", field);
        };
    }
}
