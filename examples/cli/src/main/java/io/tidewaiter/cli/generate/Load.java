package io.tidewaiter.cli.generate;

import java.math.BigDecimal;

/**
 * Goods packed in containers, with sums that fit each other.
 *
 * @param containers number of containers, all of one type and alike
 * @param packagesEach packages in each container
 * @param kilogramsEach gross mass of the cargo in each container, kg
 * @param netKilograms net mass of all goods, kg
 * @param value price of all goods, EUR
 */
record Load(int containers, int packagesEach, int kilogramsEach, int netKilograms, BigDecimal value) {

    static Load of(Goods goods, Chance chance) {
        int containers = chance.happens(0.8) ? 1 : chance.between(2, 3);
        double packageKg = Math.round(chance.within(goods.packageKg()) * 10) / 10.0;
        int packages = (int) (chance.within(goods.tonnes()) * 1000 / packageKg);
        int kilograms = (int) Math.round(packages * packageKg);
        int net = (int) Math.round(containers * kilograms * goods.netShare());
        return new Load(containers, packages, kilograms, net, money(net * chance.within(goods.eurPerKg())));
    }

    int packages() {
        return containers * packagesEach;
    }

    int kilograms() {
        return containers * kilogramsEach;
    }

    /** An amount with two decimals. */
    static BigDecimal money(double amount) {
        return BigDecimal.valueOf(Math.round(amount * 100), 2);
    }
}
