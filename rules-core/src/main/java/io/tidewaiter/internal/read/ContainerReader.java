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
            case 3 -> one.prefixOwner();
            case 4 -> one.prefixRegistered();
            case 5 -> one.prefixOfCarrier();
            case 6 -> one.formatValid();
            case 7 -> one.checkDigitValid();
            case 8 -> one.checkDigitExpected();
            case 9 -> one.checkDigitFound();
            case 10 -> one.isoType();
            case 11 -> one.refrigerated();
            case 12 -> one.shipperOwned();
            case 13 -> one.full();
            case 14 -> one.tareMassKg();
            case 15 -> one.verifiedGrossMassKg();
            case 16 -> one.cargoMassKg();
            case 17 -> one.declaredMassKg();
            case 18 -> one.massDifferenceKg();
            case 19 -> one.massToleranceKg();
            case 20 -> one.maxGrossMassKg();
            case 21 -> one.seals();
            case 22 -> one.sealAtLoading();
            case 23 -> one.sealAtDischarge();
            case 24 -> one.sealUsedElsewhere();
            case 25 -> one.sealSeen();
            case 26 -> one.sealSeenOn();
            case 27 -> one.setTemperatureC();
            case 28 -> one.poweredOn();
            case 29 -> one.cargoNeedsCooling();
            case 30 -> one.releaseViews();
            case 31 -> one.nominatedHaulier();
            case 32 -> one.pickupHaulier();
            case 33 -> one.inTwoPlaces();
            case 34 -> one.otherPlace();
            case 35 -> one.otherPlaceOn();
            case 36 -> one.returnsWithSameGoods();
            case 37 -> one.leftPortDaysAgo();
            case 38 -> one.shipment();
            default -> throw noSuchField("Container", field);
        };
    }
}
