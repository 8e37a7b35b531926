package io.tidewaiter.internal.plan;

import java.util.Collection;

/** Arrays of whole numbers. */
final class Ints {

    private static final int[] NONE = {};

    private Ints() {}

    /** The same numbers in the same order. */
    static int[] of(Collection<Integer> numbers) {
        if (numbers.isEmpty()) {
            return NONE;
        }
        int[] array = new int[numbers.size()];
        int i = 0;
        for (int number : numbers) {
            array[i++] = number;
        }
        return array;
    }
}
