package io.tidewaiter.benchmarks.results;

import java.util.Collection;

/** Order statistics. Medians, because one disturbed iteration should not move a figure. */
public final class Statistics {

    private Statistics() {}

    /** The value in the middle; the mean of the two for an even number. */
    public static double median(Collection<Double> values) {
        return quantile(values, 0.5);
    }

    /**
     * A quantile with linear interpolation between neighbours (type 7 of Hyndman and Fan, 1996).
     *
     * @param share from 0, the lowest value, to 1, the highest
     */
    public static double quantile(Collection<Double> values, double share) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("A quantile needs at least one value.");
        }
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        double place = share * (sorted.length - 1);
        int below = (int) Math.floor(place);
        int above = (int) Math.ceil(place);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
