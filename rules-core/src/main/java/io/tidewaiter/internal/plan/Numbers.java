package io.tidewaiter.internal.plan;

import java.util.Arrays;

/** A growing list of whole numbers that keeps its room. */
final class Numbers {

    private int[] numbers = new int[16];
    private int size;

    void add(int number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * size);
        }
        numbers[size++] = number;
    }

    int size() {
        return size;
    }

    int get(int i) {
        return numbers[i];
    }

    /** Whether the number at a position does not stand at an earlier one. */
    boolean isFirst(int i) {
        for (int j = 0; j < i; j++) {
            if (numbers[j] == numbers[i]) {
                return false;
            }
        }
        return true;
    }

    void clear() {
        size = 0;
    }

    /** Copies them into an array from a position on. */
    void copyTo(int[] target, int at) {
        System.arraycopy(numbers, 0, target, at, size);
    }
}
