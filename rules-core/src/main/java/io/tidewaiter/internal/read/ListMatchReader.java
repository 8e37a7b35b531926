package io.tidewaiter.internal.read;

import io.tidewaiter.facts.ListMatch;
import org.jspecify.annotations.Nullable;

/** Written by FactReadersTest. */
final class ListMatchReader extends FactReader {

    @Override
    public @Nullable Object read(Object fact, int field) {
        ListMatch one = (ListMatch) fact;
        return switch (field) {
            case 0 -> one.number();
            case 1 -> one.list();
            case 2 -> one.reference();
            case 3 -> one.unit();
            case 4 -> one.matched();
            case 5 -> one.matchedOn();
            case 6 -> one.similarity();
            case 7 -> one.handling();
            case 8 -> one.verified();
            case 9 -> one.validTo();
            case 10 -> one.traveller();
            default -> throw noSuchField("ListMatch", field);
        };
    }
}
