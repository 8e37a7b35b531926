package io.tidewaiter.internal.text;

import java.util.Arrays;

/**
 * A hash table from texts to numbers with open addressing, for tables that are looked into for every record. A text of up to eight ASCII
 * characters is packed into one number that says all of it and stands beside its answer, so that a look-up of a code touches one place in
 * memory. A text may stand for several numbers, each under a number of its own to start from, so that a tree of texts is one table too.
 * Filled by one thread, then only read, by any number of them.
 */
public final class TextPlaces {

    /** The answer for a text that was not put in. */
    public static final int NONE = -1;

    private static final int MOST_PACKED = 8;
    private static final int BITS = 7;
    private static final int FIRST_BEYOND_ASCII = 0x80;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final long SPREAD_OF_STARTS = 0xD1B54A32D192ED03L;
    private static final int SMALLEST = 4;

    private static final int WIDTH = 2;
    private static final int ANSWER = 1;
    /** Shared by all that are empty, so that even they have a free slot to find; never written. */
    private static final long[] NO_SLOTS = new long[2 * WIDTH];

    private static final String[] NO_TEXTS = {"", ""};

    /**
     * Each slot is a mark and an answer. The mark is 0 where nothing stands, more for a packed text, less for the hash of a longer one; the
     * upper half of the answer is where the text starts from.
     */
    private long[] slots = NO_SLOTS;
    /** The longer texts, by slot. */
    private String[] texts = NO_TEXTS;

    private int size;

    /** The number of a text that starts from 0; {@link #NONE} when it has none. */
    public int get(String text) {
        return get(0, text);
    }

    /** The number of a text that starts from another number; {@link #NONE} when it has none. */
    public int get(int start, String text) {
        long mark = mark(text);
        long[] all = slots;
        int at = slot(start, mark, all.length);
        for (long found = all[at]; found != 0; found = all[at]) {
            long answer = all[at + ANSWER];
            boolean same = found == mark && answer >>> Integer.SIZE == start;
            if (same && (mark > 0 || text.equals(texts[at / WIDTH]))) {
                return (int) answer;
            }
            at = (at + WIDTH) & (all.length - 1);
        }
        return NONE;
    }

    /**
     * Puts a number under a text that has none yet.
     *
     * @param number 0 or more
     */
    public void put(String text, int number) {
        put(0, text, number);
    }

    /**
     * Puts a number under a text that has none yet from this start.
     *
     * @param start 0 or more
     * @param number 0 or more
     */
    public void put(int start, String text, int number) {
        if (size * 2 >= texts.length - 1 || size == 0) {
            grow();
        }
        set(mark(text), text, ((long) start << Integer.SIZE) | number);
        size++;
    }

    private void set(long mark, String text, long answer) {
        int at = slot((int) (answer >>> Integer.SIZE), mark, slots.length);
        while (slots[at] != 0) {
            at = (at + WIDTH) & (slots.length - 1);
        }
        slots[at] = mark;
        slots[at + ANSWER] = answer;
        texts[at / WIDTH] = text;
    }

    private void grow() {
        long[] oldSlots = slots;
        String[] oldTexts = texts;
        int room = Math.max(SMALLEST, oldTexts.length * 2);
        slots = new long[room * WIDTH];
        texts = new String[room];
        Arrays.fill(texts, "");
        for (int at = 0; at < oldSlots.length; at += WIDTH) {
            if (oldSlots[at] != 0) {
                set(oldSlots[at], oldTexts[at / WIDTH], oldSlots[at + ANSWER]);
            }
        }
    }

    /** How many texts were put in. */
    public int size() {
        return size;
    }

    private static int slot(int start, long mark, int length) {
        return (int) (((mark + start * SPREAD_OF_STARTS) * SPREAD) >>> Integer.SIZE) & (length - WIDTH);
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
