package io.tidewaiter.internal.read;

import io.tidewaiter.facts.ListedAgency;
import org.jspecify.annotations.Nullable;

/** Written by FactReadersTest. */
final class ListedAgencyReader extends FactReader {

    @Override
    public @Nullable Object read(Object fact, int field) {
        ListedAgency one = (ListedAgency) fact;
        return switch (field) {
            case 0 -> one.number();
            case 1 -> one.agency();
            case 2 -> one.threat();
            case 3 -> one.reference();
            case 4 -> one.confirmedCases();
            case 5 -> one.hitRate();
            case 6 -> one.validTo();
            case 7 -> one.traveller();
            default -> throw noSuchField("ListedAgency", field);
        };
    }
}
