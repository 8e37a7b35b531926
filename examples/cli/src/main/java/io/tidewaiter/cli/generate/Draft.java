package io.tidewaiter.cli.generate;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * What is settled about a consignment of an airport or a road before its papers are written.
 *
 * @param index number of the consignment in the day, from 0
 * @param ware what is sent
 * @param packages number of packages
 * @param kilograms gross mass, kg, one decimal
 * @param value price of the goods, EUR
 * @param from place of loading, UN/LOCODE
 * @param to place of delivery, UN/LOCODE
 * @param at when it arrives
 * @param chance stream of this consignment
 */
record Draft(
        long index,
        Ware ware,
        int packages,
        BigDecimal kilograms,
        BigDecimal value,
        String from,
        String to,
        Instant at,
        Chance chance) {

    static Draft of(long index, Ware ware, Choices deliveries, LocalDate date, Chance chance) {
        int packages = Math.max(1, (int) Math.round(chance.within(ware.packages())));
        double kilograms = Math.max(0.1, Math.round(packages * chance.within(ware.packageKg()) * 10) / 10.0);
        var value = Load.money(kilograms * ware.netShare() * chance.within(ware.eurPerKg()));
        return new Draft(
                index,
                ware,
                packages,
                decimal(kilograms, 1),
                value,
                ware.from().pick(chance),
                deliveries.pick(chance),
                date.atStartOfDay(ZoneOffset.UTC).toInstant().plus(Duration.ofMinutes(chance.between(0, 24 * 60 - 1))),
                chance);
    }

    BigDecimal netKilograms() {
        return decimal(kilograms.doubleValue() * ware.netShare(), 2);
    }

    BigDecimal volume() {
        return decimal(Math.max(0.001, kilograms.doubleValue() / chance.within(ware.density())), 3);
    }

    Instant hoursBefore(double hours) {
        return at.minus(Duration.ofMinutes(Math.round(hours * 60)));
    }

    String country() {
        return to.substring(0, 2);
    }

    String exportCountry() {
        return from.substring(0, 2);
    }

    private static BigDecimal decimal(double number, int places) {
        return BigDecimal.valueOf(Math.round(number * Math.pow(10, places)), places);
    }
}
