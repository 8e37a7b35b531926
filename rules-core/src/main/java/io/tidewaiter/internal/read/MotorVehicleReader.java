package io.tidewaiter.internal.read;

import io.tidewaiter.facts.MotorVehicle;
import org.jspecify.annotations.Nullable;

/** Written by FactReadersTest. */
final class MotorVehicleReader extends FactReader {

    @Override
    public @Nullable Object read(Object fact, int field) {
        MotorVehicle one = (MotorVehicle) fact;
        return switch (field) {
            case 0 -> one.number();
            case 1 -> one.goodsItem();
            case 2 -> one.identificationNumber();
            case 3 -> one.shapeValid();
            case 4 -> one.checkDigitUsed();
            case 5 -> one.checkDigitValid();
            case 6 -> one.checkDigitExpected();
            case 7 -> one.make();
            case 8 -> one.makeOfNumber();
            case 9 -> one.makeFits();
            case 10 -> one.modelYear();
            case 11 -> one.yearFits();
            case 12 -> one.daysSinceRegistration();
            case 13 -> one.financeOpen();
            case 14 -> one.reportedStolen();
            case 15 -> one.shipment();
            default -> throw noSuchField("MotorVehicle", field);
        };
    }
}
