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
            case 34 -> one.topics();
            case 35 -> one.plainTopics();
            case 36 -> one.topicWords();
            case 37 -> one.groups();
            case 38 -> one.casSubstance();
            case 39 -> one.casList();
            case 40 -> one.casControls();
            case 41 -> one.namedSubstance();
            case 42 -> one.namedList();
            case 43 -> one.namedControls();
            case 44 -> one.hsSubstance();
            case 45 -> one.hsList();
            case 46 -> one.hsControls();
            case 47 -> one.casValid();
            case 48 -> one.casExpected();
            case 49 -> one.casHs6();
            case 50 -> one.marks();
            case 51 -> one.marksTopics();
            case 52 -> one.volumeM3();
            case 53 -> one.densityKgPerM3();
            case 54 -> one.cigaretteCaseSize();
            case 55 -> one.model();
            case 56 -> one.endUse();
            case 57 -> one.personalUse();
            case 58 -> one.provenance();
            case 59 -> one.uniqueIdentifier();
            case 60 -> one.serialNumbers();
            case 61 -> one.articleNumbersValid();
            case 62 -> one.wrongArticleNumber();
            case 63 -> one.mobileNumbersValid();
            case 64 -> one.wrongMobileNumber();
            case 65 -> one.mobileNumberRepeated();
            case 66 -> one.batchExpired();
            case 67 -> one.batchOfOtherMaker();
            case 68 -> one.expiredBatch();
            case 69 -> one.sharedBatch();
            case 70 -> one.unNumber();
            case 71 -> one.unName();
            case 72 -> one.hazardClass();
            case 73 -> one.hazardClassFits();
            case 74 -> one.unFitsDescription();
            case 75 -> one.speciesStated();
            case 76 -> one.notListed();
            case 77 -> one.inConsigneeBusiness();
            case 78 -> one.densityLow();
            case 79 -> one.densityHigh();
            case 80 -> one.codeGiven();
            case 81 -> one.hsSharedSubstance();
            case 82 -> one.substanceYearKg();
            case 83 -> one.substanceNeedKg();
            case 84 -> one.marketMonth();
            case 85 -> one.quantityToMarketMonth();
            case 86 -> one.speciesNames();
            case 87 -> one.shipment();
            default -> throw noSuchField("GoodsLine", field);
        };
    }
}
