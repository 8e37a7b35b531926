package io.tidewaiter.cli.generate;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A kind of goods that travels by container, one row of {@code goods.csv}. The figures are plausible, not measured.
 *
 * @param id short name
 * @param hs subheading of HS 2022
 * @param trade word for the line of business, used in company names
 * @param descriptions honest descriptions
 * @param packageType UN/ECE Recommendation 21
 * @param packageKg gross mass of one package, kg
 * @param tonnes cargo in one full container, t
 * @param netShare net mass divided by gross mass
 * @param eurPerKg price per kilogram of net mass, EUR
 * @param isoTypes container types that fit, ISO 6346
 * @param temperature set in a refrigerated container, degrees Celsius; null for goods that need no cooling
 * @param loading ports of loading, UN/LOCODE
 */
record Goods(
        String id,
        String hs,
        String trade,
        Choices descriptions,
        String packageType,
        Range packageKg,
        Range tonnes,
        double netShare,
        Range eurPerKg,
        Choices isoTypes,
        @Nullable BigDecimal temperature,
        Choices loading) {

    boolean cooled() {
        return temperature != null;
    }

    String chapter() {
        return hs.substring(0, 2);
    }
}
