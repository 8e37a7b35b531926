package io.tidewaiter.internal.plan;

/**
 * The patterns that are found by each value of one field. Those that ask for a stretch of numbers, too, stand side by side with their rounded
 * bounds, so that many are passed over in the time it takes to try one. What is unknown falls through.
 *
 * <p>All sieves of a field stand in one array, for with thousands of rules the time goes into waiting for memory; {@link SieveWriter} says how.
 */
final class Sieves {

    /** Each column begins with the lengths of its two rows of stretches and with its number. */
    static final int OPEN_SHIFT = 40;

    static final int OTHERS_SHIFT = 16;
    static final int MOST = (1 << 24) - 1;

    /** Each stretch is its two bounds and two entries, see {@link SieveWriter.Stretch}. */
    static final int WIDTH = 2;

    private final long[] data;

    Sieves(long[] data) {
        this.data = data;
    }

    /** Tries every pattern of a sieve that may hold on the fact at hand. */
    void scan(Run run, int sieve) {
        long[] all = data;
        int at = sieve + 1;
        for (int i = (int) all[sieve]; i > 0; i--) {
            run.consider((int) all[at++]);
        }
        for (int i = (int) (all[sieve] >> Integer.SIZE); i > 0; i--) {
            long head = all[at];
            float value = (float) run.number((short) head);
            int open = at + 1;
            int others = open + WIDTH * (int) (head >>> OPEN_SHIFT);
            at = others + WIDTH * ((int) (head >> OTHERS_SHIFT) & MOST);
            scanOpen(run, value, open, others);
            scanOthers(run, value, others, at);
        }
    }

    /** Those without a lower bound, the highest first. Written so that NaN, which is neither less nor more than anything, passes. */
    private void scanOpen(Run run, float value, int begin, int end) {
        long[] all = data;
        for (int at = begin; at < end; at += WIDTH) {
            float high = high(all[at]);
            if (value > high) {
                return;
            }
            consider(run, all[at + 1], value < high);
        }
    }

    /** The others, the lowest first. */
    private void scanOthers(Run run, float value, int begin, int end) {
        long[] all = data;
        for (int at = begin; at < end; at += WIDTH) {
            float low = Float.intBitsToFloat((int) all[at]);
            if (value < low) {
                return;
            }
            float high = high(all[at]);
            if (!(value > high)) {
                consider(run, all[at + 1], value > low && value < high);
            }
        }
    }

    private static float high(long bounds) {
        return Float.intBitsToFloat((int) (bounds >> Integer.SIZE));
    }

    private static void consider(Run run, long entries, boolean within) {
        run.consider((int) (within ? entries >> Integer.SIZE : entries));
    }
}
