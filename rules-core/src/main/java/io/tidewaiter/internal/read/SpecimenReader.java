package io.tidewaiter.internal.read;

import io.tidewaiter.facts.Specimen;
import org.jspecify.annotations.Nullable;

/** Written by FactReadersTest. */
final class SpecimenReader extends FactReader {

    @Override
    public @Nullable Object read(Object fact, int field) {
        Specimen one = (Specimen) fact;
        return switch (field) {
            case 0 -> one.number();
            case 1 -> one.goodsItem();
            case 2 -> one.taxon();
            case 3 -> one.acceptedName();
            case 4 -> one.foundBy();
            case 5 -> one.appendix();
            case 6 -> one.listing();
            case 7 -> one.listedSince();
            case 8 -> one.listedBy();
            case 9 -> one.listedByExportCountry();
            case 10 -> one.annotation();
            case 11 -> one.source();
            case 12 -> one.sourceValid();
            case 13 -> one.purpose();
            case 14 -> one.purposeValid();
            case 15 -> one.term();
            case 16 -> one.unit();
            case 17 -> one.unitFitsTerm();
            case 18 -> one.quantity();
            case 19 -> one.facility();
            case 20 -> one.facilityRegistered();
            case 21 -> one.suspended();
            case 22 -> one.suspendedSince();
            case 23 -> one.quota();
            case 24 -> one.quotaUsed();
            case 25 -> one.quotaWithThis();
            case 26 -> one.toUsualCaptive();
            case 27 -> one.usualCaptive();
            case 28 -> one.shipment();
            default -> throw noSuchField("Specimen", field);
        };
    }
}
