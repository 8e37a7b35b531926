package io.tidewaiter.cli.generate;

/**
 * A kind of goods that comes to an airport or over a road, one row of {@code airport-goods.csv} or {@code road-goods.csv}. The
 * figures are plausible, not measured.
 *
 * @param id short name
 * @param share how often it comes beside the others; 0 when only a case uses it
 * @param mode AIR, EXPRESS, POST, ROAD or RAIL
 * @param hs subheading of HS 2022
 * @param trade word for the line of business, used in company names
 * @param descriptions descriptions as declared
 * @param packageType UN/ECE Recommendation 21
 * @param packageKg gross mass of one package, kg
 * @param packages number of packages
 * @param density gross mass by volume, kg/m3
 * @param netShare net mass divided by gross mass
 * @param eurPerKg price per kilogram of net mass, EUR
 * @param from places of loading, UN/LOCODE
 * @param papers types of the papers honest trade has for it; a dash for none but the usual ones
 * @param activity what receivers of it do, a name of {@code io.tidewaiter.model.Activity}
 * @param notListed true where papers say that no listed species is in the goods
 */
record Ware(
        String id,
        int share,
        String mode,
        String hs,
        String trade,
        Choices descriptions,
        String packageType,
        Range packageKg,
        Range packages,
        Range density,
        double netShare,
        Range eurPerKg,
        Choices from,
        Choices papers,
        String activity,
        boolean notListed) {

    String heading() {
        return hs.substring(0, 4);
    }

    boolean post() {
        return mode.equals("POST");
    }
}
