package io.tidewaiter.outcomes;

/**
 * A share of examinations with a finding and how sure it is: the Wilson score interval at 95 %, which holds for few examinations too
 * (E. B. Wilson, Probable inference, the law of succession, and statistical inference, 1927).
 *
 * @param low lower end, 0 to 1
 * @param value the share itself, 0 to 1; 0 when nothing was examined
 * @param high upper end, 0 to 1
 */
public record Share(double low, double value, double high) {

    /** Two-sided 95 % quantile of the normal distribution. */
    private static final double Z = 1.959963984540054;

    /** Whether anything can be said at all is up to the reader: with nothing examined the interval is 0 to 1. */
    static Share of(int found, int examined) {
        if (examined == 0) {
            return new Share(0, 0, 1);
        }
        double share = (double) found / examined;
        double square = Z * Z / examined;
        double middle = (share + square / 2) / (1 + square);
        double half = Z * StrictMath.sqrt(share * (1 - share) / examined + square / (4 * examined)) / (1 + square);
        return new Share(Math.max(0, middle - half), share, Math.min(1, middle + half));
    }

    /** Whether the whole of this interval lies above the whole of another. */
    public boolean clearlyAbove(Share other) {
        return low > other.high;
    }

    /** Whether the whole of this interval lies below the whole of another. */
    public boolean clearlyBelow(Share other) {
        return high < other.low;
    }
}
