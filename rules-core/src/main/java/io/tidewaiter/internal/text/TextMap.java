package io.tidewaiter.internal.text;

import org.jspecify.annotations.Nullable;

/**
 * A hash table from texts to values with open addressing, for tables that are looked into for every record. A text of up to eight ASCII
 * characters is packed into one number that says all of it, so that a look-up of a code touches two places in memory, and one of a word
 * that is not there only one. Filled by one thread, then only read, by any number of them.
 *
 * @param <V> type of the values
 */
public final class TextMap<V> {

    private static final int MOST_PACKED = 8;
    private static final int BITS = 7;
    private static final int FIRST_BEYOND_ASCII = 0x80;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final int SMALLEST = 4;
    /** Shared by all that are empty, so that even they have a free place to find; never written. */
    private static final long[] NO_MARKS = {0, 0};

    /** What stands at each place: 0 where nothing does, more for a packed text, less for the hash of a longer one. */
    private long[] marks = NO_MARKS;
    /** The longer texts. */
    private @Nullable String[] texts = new String[NO_MARKS.length];

    private @Nullable Object[] values = new Object[NO_MARKS.length];
    private int size;

    /** The value of a text; null when there is none. */
    @Nullable
    public V get(String text) {
        long mark = mark(text);
        long[] all = marks;
        int at = place(mark, all.length);
        for (long found = all[at]; found != 0; found = all[at]) {
            if (found == mark && (mark > 0 || text.equals(texts[at]))) {
                return value(at);
            }
            at = (at + 1) & (all.length - 1);
        }
        return null;
    }

    @SuppressWarnings("unchecked") // only values of this type are put in
    private @Nullable V value(int at) {
        return (V) values[at];
    }

    /** Puts a value under a text that has none yet. */
    public void put(String text, V value) {
        if (size * 2 >= marks.length - 1 || isEmpty()) {
            grow();
        }
        set(mark(text), text, value);
        size++;
    }

    private void set(long mark, @Nullable String text, @Nullable Object value) {
        int at = place(mark, marks.length);
        while (marks[at] != 0) {
            at = (at + 1) & (marks.length - 1);
        }
        marks[at] = mark;
        texts[at] = mark > 0 ? null : text;
        values[at] = value;
    }

    private void grow() {
        long[] oldMarks = marks;
        @Nullable String[] oldTexts = texts;
        @Nullable Object[] oldValues = values;
        int room = Math.max(SMALLEST, oldMarks.length * 2);
        marks = new long[room];
        texts = new String[room];
        values = new Object[room];
        for (int i = 0; i < oldMarks.length; i++) {
            if (oldMarks[i] != 0) {
                set(oldMarks[i], oldTexts[i], oldValues[i]);
            }
        }
    }

    /** Whether nothing was put in. */
    public boolean isEmpty() {
        return size == 0;
    }

    private static int place(long mark, int room) {
        return (int) ((mark * SPREAD) >>> Integer.SIZE) & (room - 1);
    }

    /** The length stands above the characters, so that no two packed texts, not even empty ones, have the same number. */
    private static long mark(String text) {
        int length = text.length();
        if (length > MOST_PACKED) {
            return hash(text);
        }
        long packed = length + 1L;
        for (int i = 0; i < length; i++) {
            char character = text.charAt(i);
            if (character >= FIRST_BEYOND_ASCII) {
                return hash(text);
            }
            packed = (packed << BITS) | character;
        }
        return packed;
    }

    private static long hash(String text) {
        return (text.hashCode() & 0xFFFF_FFFFL) | Long.MIN_VALUE;
    }
}
