package io.tidewaiter.cli.generate;

import io.tidewaiter.checks.CheckDigits;
import io.tidewaiter.model.CountryCode;
import io.tidewaiter.model.DangerousGoods;
import io.tidewaiter.model.GoodsItem;
import io.tidewaiter.model.GoodsItemBuilder;
import io.tidewaiter.model.HsCode;
import io.tidewaiter.model.Mass;
import io.tidewaiter.model.MotorVehicle;
import java.math.BigDecimal;
import java.util.List;

/** The goods item of an air, post or road consignment, with the numbers that honest papers carry for such goods. */
final class SiteGoods {

    private SiteGoods() {}

    static GoodsItem of(Draft draft, BigDecimal volume) {
        var ware = draft.ware();
        var chance = draft.chance();
        var item = GoodsItemBuilder.builder()
                .hsCode(new HsCode(ware.hs()))
                .description(ware.descriptions().pick(chance))
                .packages(draft.packages())
                .packageType(ware.packageType())
                .grossMass(new Mass(draft.kilograms()))
                .netMass(chance.unless(0.02, new Mass(draft.netKilograms())))
                .volume(volume)
                .value(Charges.euros(draft.value()))
                .origin(chance.unless(0.02, new CountryCode(draft.exportCountry())))
                .preferenceClaimed(false)
                .personalUse(false)
                .notListed(ware.notListed() ? true : null);
        numbers(item, draft);
        return item.build();
    }

    private static void numbers(GoodsItemBuilder item, Draft draft) {
        var chance = draft.chance();
        switch (draft.ware().heading()) {
            case "8703" -> item.vehicle(car(draft)).quantity(BigDecimal.ONE).unit("NMB");
            case "8517" -> item.mobileEquipmentNumbers(List.of(imei(chance), imei(chance), imei(chance)));
            case "8407", "8408", "8708", "8471" ->
                item.serialNumbers(List.of("EX" + chance.digits(8), "EX" + chance.digits(8)));
            case "3208" -> item.dangerousGoods(new DangerousGoods("1263", "3", true));
            case "2402", "2403" -> item.uniqueIdentifier("EX" + chance.digits(22));
            default -> {
                // Other goods carry no number of their own.
            }
        }
    }

    /** LEX is not given to any maker that is known; J stands for the model year 2018. */
    private static MotorVehicle car(Draft draft) {
        return new MotorVehicle(
                CheckDigits.VIN.complete("LEXAB23CJP" + draft.chance().digits(6)),
                "Example Motors",
                2018,
                Ordinary.day(draft.at()).minusYears(8).plusDays(draft.chance().between(60, 250)),
                false,
                false);
    }

    /** The type allocation code 00 is for tests. */
    private static String imei(Chance chance) {
        return CheckDigits.IMEI.complete("00" + chance.digits(12));
    }
}
