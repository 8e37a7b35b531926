package io.tidewaiter.internal.watch;

import java.util.Arrays;

/** Entries that may be meant, each once. Reused. */
final class Hits {

    private int[] entries = new int[64];
    private int size;

    void clear() {
        size = 0;
    }

    void add(Postings postings, int key) {
        for (int i = postings.first(key); i < postings.size() && postings.key(i) == key; i++) {
            if (size == entries.length) {
                entries = Arrays.copyOf(entries, 2 * size);
            }
            entries[size++] = postings.entry(i);
        }
    }

    /** Sorts them and leaves out repetitions. */
    void settle() {
        Arrays.sort(entries, 0, size);
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (kept == 0 || entries[kept - 1] != entries[i]) {
                entries[kept++] = entries[i];
            }
        }
        size = kept;
    }

    int size() {
        return size;
    }

    int get(int index) {
        return entries[index];
    }
}
