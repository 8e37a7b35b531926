package io.tidewaiter.benchmarks.workload;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;

/** How the values of a field are spread over the records. Because it is known, so is the share of records that a condition holds for. */
public sealed interface Spread {

    /**
     * Text from a list.
     *
     * @param values the values
     * @param shares share of each value; together 1
     */
    record Choice(List<String> values, List<Double> shares) implements Spread {

        /** Values that are equally frequent. */
        static Choice even(List<String> values) {
            return new Choice(
                    values, values.stream().map(v -> 1.0 / values.size()).toList());
        }

        String draw(RandomGenerator random) {
            double left = random.nextDouble();
            for (int i = 0; i < values.size() - 1; i++) {
                left -= shares.get(i);
                if (left < 0) {
                    return values.get(i);
                }
            }
            return values.get(values.size() - 1);
        }

        double share(String value) {
            return shares.get(values.indexOf(value));
        }
    }

    /**
     * Yes or no.
     *
     * @param yes share of yes
     */
    record Truth(double yes) implements Spread {

        Boolean draw(RandomGenerator random) {
            return random.nextDouble() < yes;
        }
    }

    /**
     * A number, evenly spread on a logarithmic scale, as masses and values are.
     *
     * @param low lowest value, above 0
     * @param high a value above the highest
     * @param scale decimal places; 0 for whole numbers
     */
    record Numbers(double low, double high, int scale) implements Spread {

        BigDecimal draw(RandomGenerator random) {
            return at(random.nextDouble());
        }

        Integer drawWhole(RandomGenerator random) {
            return draw(random).intValueExact();
        }

        /** The value below which a share of all values lies. */
        BigDecimal at(double share) {
            return BigDecimal.valueOf(low * Math.pow(high / low, share)).setScale(scale, RoundingMode.CEILING);
        }

        /** Whether a share is wide enough to be cut out although values are rounded. */
        boolean canCut(double share) {
            double narrowest = low * (Math.pow(high / low, share) - 1);
            return narrowest * Math.pow(10, scale) >= 20;
        }

        /** A value that no record reaches. */
        BigDecimal beyond() {
            return BigDecimal.valueOf(high * 2).setScale(scale, RoundingMode.CEILING);
        }
    }

    /**
     * A day, evenly spread.
     *
     * @param first first day
     * @param count number of days
     */
    record Days(LocalDate first, int count) implements Spread {

        LocalDate draw(RandomGenerator random) {
            return first.plusDays(random.nextInt(count));
        }
    }
}
