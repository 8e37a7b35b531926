package io.tidewaiter.internal.normalise;

import io.tidewaiter.checks.CheckDigits;
import io.tidewaiter.checks.CheckResult;
import io.tidewaiter.facts.MotorVehicle;
import io.tidewaiter.facts.MotorVehicleBuilder;
import io.tidewaiter.facts.Shipment;
import io.tidewaiter.model.GoodsItem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Derives the facts of the vehicles that are the goods. */
final class VehicleFacts {

    private static final int LENGTH = 17;
    private static final int YEAR_PLACE = 9;
    /** Position 10 stands for the model year, beginning with 1980; I, O, Q, U, Z and 0 are left out, and it starts anew after thirty years. */
    private static final String YEARS = "ABCDEFGHJKLMNPRSTVWXY123456789";

    private static final int FIRST_YEAR = 1980;
    private static final Pattern SHAPE = Pattern.compile("[A-HJ-NPR-Z0-9]{17}");
    /** World manufacturer identifiers of North America begin with 1 to 5, those of China with L. */
    private static final String WITH_CHECK_DIGIT = "12345L";

    private final Source source;
    private final Shipment shipment;

    VehicleFacts(Source source, Shipment shipment) {
        this.source = source;
        this.shipment = shipment;
    }

    /** A vehicle and the position of its goods item. */
    record Placed(int goodsItem, io.tidewaiter.model.MotorVehicle vehicle) {}

    /** All vehicles; null when no goods are known. */
    static @Nullable List<Placed> all(@Nullable List<GoodsItem> goods) {
        if (goods == null) {
            return null;
        }
        List<Placed> all = new ArrayList<>(0);
        for (int i = 0; i < goods.size(); i++) {
            io.tidewaiter.model.MotorVehicle vehicle = goods.get(i).vehicle();
            if (vehicle != null) {
                all.add(new Placed(i + 1, vehicle));
            }
        }
        return all;
    }

    MotorVehicle derive(int number, Placed placed) {
        io.tidewaiter.model.MotorVehicle vehicle = placed.vehicle();
        LocalDate lodged = Times.dayOrNull(source.consignment().lodgedAt());
        MotorVehicleBuilder builder = MotorVehicleBuilder.builder()
                .number(number)
                .goodsItem(placed.goodsItem())
                .identificationNumber(vehicle.identificationNumber())
                .make(vehicle.make())
                .modelYear(vehicle.modelYear())
                .daysSinceRegistration(Times.days(vehicle.firstRegisteredOn(), lodged))
                .financeOpen(vehicle.financeOpen())
                .reportedStolen(vehicle.reportedStolen())
                .shipment(shipment);
        if (vehicle.identificationNumber() != null) {
            number(builder, CheckDigits.compact(vehicle.identificationNumber()), vehicle);
        }
        return builder.build();
    }

    private void number(MotorVehicleBuilder builder, String compact, io.tidewaiter.model.MotorVehicle vehicle) {
        boolean shaped = SHAPE.matcher(compact).matches();
        boolean checked = !compact.isEmpty() && WITH_CHECK_DIGIT.indexOf(compact.charAt(0)) >= 0;
        builder.shapeValid(shaped).checkDigitUsed(checked);
        if (!shaped) {
            return;
        }
        CheckResult result = CheckDigits.VIN.check(compact);
        builder.checkDigitValid(result.valid());
        if (result instanceof CheckResult.WrongDigit wrong) {
            builder.checkDigitExpected(wrong.expected());
        }
        String make = Maybe.get(
                source.tables().find(KnownTable.VEHICLE_MAKERS, compact.substring(0, 3)), row -> row.text("make"));
        builder.makeOfNumber(make).makeFits(sameMake(make, vehicle.make()).orNull());
        if (checked && compact.length() == LENGTH) {
            builder.yearFits(
                    yearFits(compact.charAt(YEAR_PLACE), vehicle.modelYear()).orNull());
        }
    }

    private static Truth sameMake(@Nullable String one, @Nullable String other) {
        return Truth.same(Maybe.get(one, Parties::comparable), Maybe.get(other, Parties::comparable));
    }

    private static Truth yearFits(char character, @Nullable Integer year) {
        int place = YEARS.indexOf(character);
        if (place < 0 || year == null) {
            return Truth.UNKNOWN;
        }
        return Truth.of(Math.floorMod(year - FIRST_YEAR, YEARS.length()) == place);
    }
}
