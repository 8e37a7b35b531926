package io.tidewaiter.internal.read;

import io.tidewaiter.facts.ListedLane;
import org.jspecify.annotations.Nullable;

/** Written by FactReadersTest. */
final class ListedLaneReader extends FactReader {

    @Override
    public @Nullable Object read(Object fact, int field) {
        ListedLane one = (ListedLane) fact;
        return switch (field) {
            case 0 -> one.number();
            case 1 -> one.kind();
            case 2 -> one.threat();
            case 3 -> one.reference();
            case 4 -> one.via();
            case 5 -> one.gateway();
            case 6 -> one.validTo();
            case 7 -> one.traveller();
            default -> throw noSuchField("ListedLane", field);
        };
    }
}
