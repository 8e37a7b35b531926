package io.tidewaiter.internal.read;

import io.tidewaiter.facts.GoodsLine;
import org.jspecify.annotations.Nullable;

/** Written by FactReadersTest. */
final class GoodsLineReader extends FactReader {

    @Override
    public @Nullable Object read(Object fact, int field) {
        GoodsLine one = (GoodsLine) fact;
        return switch (field) {
            case 0 -> one.number();
            case 1 -> one.hs2();
            case 2 -> one.hs4();
            case 3 -> one.hs6();
            case 4 -> one.hsExists();
            case 5 -> one.description();
            case 6 -> one.descriptionVague();
            case 7 -> one.quantity();
            case 8 -> one.unit();
            case 9 -> one.packages();
            case 10 -> one.packageType();
            case 11 -> one.grossMassKg();
            case 12 -> one.netMassKg();
            case 13 -> one.netShareOfGross();
            case 14 -> one.kilosPerPackage();
            case 15 -> one.kilosPerPackageLow();
            case 16 -> one.kilosPerPackageHigh();
            case 17 -> one.value();
            case 18 -> one.valueCurrency();
            case 19 -> one.valuePerKilo();
            case 20 -> one.valueBandLow();
            case 21 -> one.valueBandHigh();
            case 22 -> one.valueBandCount();
            case 23 -> one.valueToBandLow();
            case 24 -> one.valueToBandHigh();
            case 25 -> one.ownMedianPerKilo();
            case 26 -> one.ownMedianCount();
            case 27 -> one.valueToOwnMedian();
            case 28 -> one.origin();
            case 29 -> one.casNumber();
            case 30 -> one.brand();
            case 31 -> one.inConsignorBusiness();
            case 32 -> one.needsCooling();
            case 33 -> one.preferenceClaimed();
            case 34 -> one.shipment();
            default -> throw noSuchField("GoodsLine", field);
        };
    }
}
