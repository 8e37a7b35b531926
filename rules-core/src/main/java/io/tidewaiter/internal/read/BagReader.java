package io.tidewaiter.internal.read;

import io.tidewaiter.facts.Bag;
import org.jspecify.annotations.Nullable;

/** Written by FactReadersTest. */
final class BagReader extends FactReader {

    @Override
    public @Nullable Object read(Object fact, int field) {
        Bag one = (Bag) fact;
        return switch (field) {
            case 0 -> one.number();
            case 1 -> one.tag();
            case 2 -> one.weightKg();
            case 3 -> one.loaded();
            case 4 -> one.minutesAfterClose();
            case 5 -> one.reissued();
            case 6 -> one.checkedTo();
            case 7 -> one.shortChecked();
            case 8 -> one.signs();
            case 9 -> one.collected();
            case 10 -> one.collectedAt();
            case 11 -> one.collectedWhereLeft();
            case 12 -> one.hoursOnBelt();
            case 13 -> one.traveller();
            default -> throw noSuchField("Bag", field);
        };
    }
}
