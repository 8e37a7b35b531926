package io.tidewaiter.internal.read;

import io.tidewaiter.facts.Container;
import org.jspecify.annotations.Nullable;

/** Written by FactReadersTest. */
final class ContainerReader extends FactReader {

    @Override
    public @Nullable Object read(Object fact, int field) {
        Container one = (Container) fact;
        return switch (field) {
            case 0 -> one.number();
            case 1 -> one.containerNumber();
            case 2 -> one.prefix();
            case 3 -> one.formatValid();
            case 4 -> one.checkDigitValid();
            case 5 -> one.checkDigitExpected();
            case 6 -> one.checkDigitFound();
            case 7 -> one.isoType();
            case 8 -> one.refrigerated();
            case 9 -> one.shipperOwned();
            case 10 -> one.full();
            case 11 -> one.tareMassKg();
            case 12 -> one.verifiedGrossMassKg();
            case 13 -> one.cargoMassKg();
            case 14 -> one.declaredMassKg();
            case 15 -> one.massDifferenceKg();
            case 16 -> one.massToleranceKg();
            case 17 -> one.maxGrossMassKg();
            case 18 -> one.seals();
            case 19 -> one.sealAtLoading();
            case 20 -> one.sealAtDischarge();
            case 21 -> one.sealUsedElsewhere();
            case 22 -> one.sealSeen();
            case 23 -> one.sealSeenOn();
            case 24 -> one.setTemperatureC();
            case 25 -> one.poweredOn();
            case 26 -> one.cargoNeedsCooling();
            case 27 -> one.releaseViews();
            case 28 -> one.nominatedHaulier();
            case 29 -> one.pickupHaulier();
            case 30 -> one.inTwoPlaces();
            case 31 -> one.otherPlace();
            case 32 -> one.otherPlaceOn();
            case 33 -> one.returnsWithSameGoods();
            case 34 -> one.leftPortDaysAgo();
            case 35 -> one.shipment();
            default -> throw noSuchField("Container", field);
        };
    }
}
