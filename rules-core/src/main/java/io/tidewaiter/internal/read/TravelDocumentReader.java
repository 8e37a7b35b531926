package io.tidewaiter.internal.read;

import io.tidewaiter.facts.TravelDocument;
import org.jspecify.annotations.Nullable;

/** Written by FactReadersTest. */
final class TravelDocumentReader extends FactReader {

    @Override
    public @Nullable Object read(Object fact, int field) {
        TravelDocument one = (TravelDocument) fact;
        return switch (field) {
            case 0 -> one.number();
            case 1 -> one.kind();
            case 2 -> one.machineReadable();
            case 3 -> one.checkDigitsWrong();
            case 4 -> one.wrongField();
            case 5 -> one.digitExpected();
            case 6 -> one.digitFound();
            case 7 -> one.expiresOn();
            case 8 -> one.daysValidAfterArrival();
            case 9 -> one.daysNeededAfterArrival();
            case 10 -> one.daysSinceIssue();
            case 11 -> one.formatKnown();
            case 12 -> one.numberFits();
            case 13 -> one.codesExist();
            case 14 -> one.unknownCode();
            case 15 -> one.reported();
            case 16 -> one.reportedBy();
            case 17 -> one.reportedOn();
            case 18 -> one.claim();
            case 19 -> one.claimConfirmed();
            case 20 -> one.traveller();
            default -> throw noSuchField("TravelDocument", field);
        };
    }
}
