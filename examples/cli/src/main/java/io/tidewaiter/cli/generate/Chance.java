package io.tidewaiter.cli.generate;

import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Draws from one seeded stream. Only integer arithmetic and exactly rounded {@code + - * /} are used on the way, no logarithms or
 * other functions that may differ in the last bit between machines.
 */
public final class Chance {

    private final SplittableRandom random;

    private Chance(SplittableRandom random) {
        this.random = random;
    }

    /** The stream of that number under the seed; streams of different numbers have nothing in common. */
    public static Chance of(long seed, long stream) {
        return new Chance(new SplittableRandom(mix(mix(seed) + stream)));
    }

    /** The finishing step of MurmurHash3: neighbouring numbers come out far apart. */
    private static long mix(long number) {
        long mixed = (number ^ (number >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ (mixed >>> 33);
    }

    /** True with that probability, 0 to 1. */
    public boolean happens(double probability) {
        return random.nextDouble() < probability;
    }

    /** A whole number from lowest to highest, both included. */
    public int between(int lowest, int highest) {
        return random.nextInt(lowest, highest + 1);
    }

    /** A number of the range, each as likely as another. */
    public double within(Range range) {
        return range.low() + (range.high() - range.low()) * random.nextDouble();
    }

    /** A number around zero, at most {@code most} away from it, near zero more often than far from it. */
    public double noise(double most) {
        return (random.nextDouble() + random.nextDouble() - 1) * most;
    }

    /** One of them, each as likely as another; there is at least one. */
    public <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** The value, or nothing with that probability: what a real message leaves out. */
    public <T> @Nullable T unless(double missing, T value) {
        return happens(missing) ? null : value;
    }

    /** That many decimal digits, leading zeros included. */
    public String digits(int count) {
        var text = new StringBuilder(count);
        for (int i = 0; i < count; i++) {
            text.append((char) ('0' + random.nextInt(10)));
        }
        return text.toString();
    }
}
