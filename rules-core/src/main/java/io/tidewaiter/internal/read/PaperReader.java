package io.tidewaiter.internal.read;

import io.tidewaiter.facts.Paper;
import org.jspecify.annotations.Nullable;

/** Written by FactReadersTest. */
final class PaperReader extends FactReader {

    @Override
    public @Nullable Object read(Object fact, int field) {
        Paper one = (Paper) fact;
        return switch (field) {
            case 0 -> one.number();
            case 1 -> one.type();
            case 2 -> one.documentNumber();
            case 3 -> one.issuer();
            case 4 -> one.issuedOn();
            case 5 -> one.validTo();
            case 6 -> one.daysLeft();
            case 7 -> one.quantity();
            case 8 -> one.status();
            case 9 -> one.holder();
            case 10 -> one.origin();
            case 11 -> one.value();
            case 12 -> one.valueToDeclared();
            case 13 -> one.daysSinceIssue();
            case 14 -> one.outOfDate();
            case 15 -> one.fromExportCountry();
            case 16 -> one.usedBefore();
            case 17 -> one.usedOn();
            case 18 -> one.usedIn();
            case 19 -> one.quantityLeft();
            case 20 -> one.mostSpecimens();
            case 21 -> one.earlierOrigin();
            case 22 -> one.goodsItem();
            case 23 -> one.unit();
            case 24 -> one.quantityToDeclared();
            case 25 -> one.packages();
            case 26 -> one.packagesFit();
            case 27 -> one.grossMassKg();
            case 28 -> one.massFits();
            case 29 -> one.heading();
            case 30 -> one.headingFits();
            case 31 -> one.consignor();
            case 32 -> one.consignorFits();
            case 33 -> one.consignee();
            case 34 -> one.consigneeFits();
            case 35 -> one.shipment();
            default -> throw noSuchField("Paper", field);
        };
    }
}
