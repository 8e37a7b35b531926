package io.tidewaiter.internal.normalise;

import io.tidewaiter.internal.text.TextPlaces;
import java.util.Arrays;
import java.util.List;

/**
 * The words that phrases of several tables begin with, in one table. A text asks it once for each of its words, and not every table for
 * each: most words begin no phrase anywhere. Filled by one thread, then only read.
 */
final class FirstWords {

    private static final int MOST_TABLES = Integer.SIZE - 1;

    private final TextPlaces places = new TextPlaces();
    /** For each word the tables whose phrases it begins, a bit for each. */
    private int[] tables = new int[16];

    private int nextTable;

    /** A bit that stands for one more table. */
    int table() {
        if (nextTable == MOST_TABLES) {
            throw new IllegalStateException("There are bits for " + MOST_TABLES + " tables and no more.");
        }
        int bit = 1 << nextTable;
        nextTable++;
        return bit;
    }

    /** Notes which word a phrase of a table begins with; one without words begins nowhere. */
    void add(int table, List<String> phrase) {
        if (!phrase.isEmpty()) {
            add(table, phrase.get(0));
        }
    }

    private void add(int table, String word) {
        int place = places.get(word);
        if (place == TextPlaces.NONE) {
            place = places.size();
            places.put(word, place);
            tables = place < tables.length ? tables : Arrays.copyOf(tables, 2 * place);
        }
        tables[place] |= table;
    }

    /** The bits of the tables that have phrases which begin with a word; 0 when there are none. */
    int tables(String word) {
        int place = places.get(word);
        return place == TextPlaces.NONE ? 0 : tables[place];
    }
}
