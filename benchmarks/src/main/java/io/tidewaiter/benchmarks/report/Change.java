package io.tidewaiter.benchmarks.report;

import io.tidewaiter.benchmarks.results.Metric;

/**
 * One measurement in two files.
 *
 * @param key the method and its parameters
 * @param old the median before
 * @param young the median now
 * @param unit of both
 * @param cost how many times as much time (or memory) it takes now: above 1 is worse
 * @param verdict what that means
 */
record Change(String key, double old, double young, String unit, double cost, Verdict verdict) {

    /** What a change means. */
    enum Verdict {
        /** Beyond the threshold and the spread of both. */
        WORSE("slower"),
        /** The same in the other direction. */
        BETTER("faster"),
        /** Neither. */
        SAME("same");

        private final String text;

        Verdict(String text) {
            this.text = text;
        }
    }

    /** A change counts when it is beyond the threshold, in per cent, and when the middle halves of the iterations do not overlap. */
    static Change of(String key, Metric old, Metric young, double threshold) {
        boolean more = young.moreIsBetter();
        double cost = cost(more ? young.median() : old.median(), more ? old.median() : young.median());
        double limit = 1 + threshold / 100;
        boolean apart = old.upperQuartile() < young.lowerQuartile() || young.upperQuartile() < old.lowerQuartile();
        Verdict verdict = Verdict.SAME;
        if (apart && cost > limit) {
            verdict = Verdict.WORSE;
        } else if (apart && cost < 1 / limit) {
            verdict = Verdict.BETTER;
        }
        return new Change(key, old.median(), young.median(), young.unit(), cost, verdict);
    }

    /** Two that are nothing, as bytes may be, are the same. */
    private static double cost(double below, double above) {
        return below == above ? 1 : above / below;
    }

    boolean worse() {
        return verdict == Verdict.WORSE;
    }

    /** For memory, the same words. */
    String text() {
        boolean bytes = unit.startsWith("B/");
        return switch (verdict) {
            case WORSE -> bytes ? "more" : Verdict.WORSE.text;
            case BETTER -> bytes ? "less" : Verdict.BETTER.text;
            case SAME -> Verdict.SAME.text;
        };
    }
}
