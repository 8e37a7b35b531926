package io.tidewaiter.internal.watch;

import java.util.Arrays;

/** Pairs of key and entry, sorted by key: eight bytes each, and a look-up is a binary search. */
final class Postings {

    private static final long ENTRY = 0xFFFFFFFFL;

    private long[] pairs = new long[1024];
    private int size;

    void add(int key, int entry) {
        if (size == pairs.length) {
            pairs = Arrays.copyOf(pairs, size + (size >> 1));
        }
        pairs[size++] = pair(key, entry);
    }

    /** Sorts what was added and gives spare memory back. Nothing may be added afterwards. */
    void freeze() {
        Arrays.sort(pairs, 0, size);
        pairs = Arrays.copyOf(pairs, size);
    }

    int size() {
        return size;
    }

    int key(int index) {
        return (int) (pairs[index] >> Integer.SIZE);
    }

    int entry(int index) {
        return (int) (pairs[index] & ENTRY);
    }

    /** Index of the first pair with a key, or of where it would be. */
    int first(int key) {
        long wanted = pair(key, 0);
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pairs[middle] < wanted) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static long pair(int key, int entry) {
        return ((long) key << Integer.SIZE) | entry;
    }
}
