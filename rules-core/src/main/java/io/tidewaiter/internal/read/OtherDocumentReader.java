package io.tidewaiter.internal.read;

import io.tidewaiter.facts.OtherDocument;
import org.jspecify.annotations.Nullable;

/** Written by FactReadersTest. */
final class OtherDocumentReader extends FactReader {

    @Override
    public @Nullable Object read(Object fact, int field) {
        OtherDocument one = (OtherDocument) fact;
        return switch (field) {
            case 0 -> one.number();
            case 1 -> one.usedOn();
            case 2 -> one.bornSameDay();
            case 3 -> one.spellingDistance();
            case 4 -> one.otherNumber();
            case 5 -> one.otherIssuer();
            case 6 -> one.tripsOverlap();
            case 7 -> one.bothVerified();
            case 8 -> one.traveller();
            default -> throw noSuchField("OtherDocument", field);
        };
    }
}
