package io.tidewaiter.benchmarks.plot;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Puts values on an axis.
 *
 * @param low value at 0
 * @param high value at 1
 * @param logarithmic whether equal distances are equal ratios; both ends are above zero then
 * @param ticks values that get a line and a label
 */
public record Scale(double low, double high, boolean logarithmic, List<Double> ticks) {

    private static final int TICKS = 5;

    /** Keeps what was given. */
    public Scale {
        ticks = List.copyOf(ticks);
    }

    /** From a power of ten to a power of ten around values above zero. */
    public static Scale logarithmic(Collection<Double> values) {
        int low = (int) Math.floor(Math.log10(lowest(values)));
        int high = Math.max(low + 1, (int) Math.ceil(Math.log10(highest(values))));
        List<Double> ticks = new ArrayList<>();
        for (int power = low; power <= high; power++) {
            ticks.add(Math.pow(10, power));
        }
        return new Scale(Math.pow(10, low), Math.pow(10, high), true, ticks);
    }

    /** From zero to a round number that is not below any value. */
    public static Scale fromZero(Collection<Double> values) {
        double step = roundUp(highest(values) / TICKS);
        List<Double> ticks = new ArrayList<>();
        double end = Math.ceil(highest(values) / step - 1e-9);
        for (int i = 0; i <= end; i++) {
            ticks.add(i * step);
        }
        return new Scale(0, end * step, false, ticks);
    }

    /** From the lowest to the highest value, with a tick at each: for values that somebody chose. */
    public static Scale through(Collection<Double> values, boolean logarithmic) {
        return new Scale(
                lowest(values),
                highest(values),
                logarithmic,
                values.stream().distinct().sorted().toList());
    }

    /** 0 at the low end, 1 at the high end. */
    double at(double value) {
        if (low == high) {
            return 0.5;
        }
        return logarithmic
                ? (Math.log(value) - Math.log(low)) / (Math.log(high) - Math.log(low))
                : (value - low) / (high - low);
    }

    /** 1, 2 or 5 times a power of ten. */
    private static double roundUp(double value) {
        double power = Math.pow(10, Math.floor(Math.log10(value)));
        for (double factor : new double[] {1, 2, 5}) {
            if (value <= factor * power) {
                return factor * power;
            }
        }
        return 10 * power;
    }

    private static double lowest(Collection<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).min().orElse(1);
    }

    private static double highest(Collection<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).max().orElse(1);
    }
}
