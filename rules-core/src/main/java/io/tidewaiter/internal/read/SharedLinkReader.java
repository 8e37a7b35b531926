package io.tidewaiter.internal.read;

import io.tidewaiter.facts.SharedLink;
import org.jspecify.annotations.Nullable;

/** Written by FactReadersTest. */
final class SharedLinkReader extends FactReader {

    @Override
    public @Nullable Object read(Object fact, int field) {
        SharedLink one = (SharedLink) fact;
        return switch (field) {
            case 0 -> one.number();
            case 1 -> one.kind();
            case 2 -> one.token();
            case 3 -> one.bookings();
            case 4 -> one.travellers();
            case 5 -> one.days();
            case 6 -> one.related();
            case 7 -> one.sameLane();
            case 8 -> one.spreadHours();
            case 9 -> one.seatsApart();
            case 10 -> one.oneWay();
            case 11 -> one.ofAgency();
            case 12 -> one.workplace();
            case 13 -> one.minors();
            case 14 -> one.onePayer();
            case 15 -> one.numbersFollow();
            case 16 -> one.sameIssueDay();
            case 17 -> one.unusedReturns();
            case 18 -> one.weightKg();
            case 19 -> one.weightSpreadKg();
            case 20 -> one.sameDay();
            case 21 -> one.traveller();
            default -> throw noSuchField("SharedLink", field);
        };
    }
}
