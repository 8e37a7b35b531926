package io.tidewaiter.internal.read;

import io.tidewaiter.facts.PostalItem;
import org.jspecify.annotations.Nullable;

/** Written by FactReadersTest. */
final class PostalItemReader extends FactReader {

    @Override
    public @Nullable Object read(Object fact, int field) {
        PostalItem one = (PostalItem) fact;
        return switch (field) {
            case 0 -> one.number();
            case 1 -> one.itemId();
            case 2 -> one.itemIdValid();
            case 3 -> one.itemIdExpected();
            case 4 -> one.category();
            case 5 -> one.postageToValue();
            case 6 -> one.advanceData();
            case 7 -> one.postingCountry();
            case 8 -> one.postedElsewhere();
            case 9 -> one.shipment();
            default -> throw noSuchField("PostalItem", field);
        };
    }
}
