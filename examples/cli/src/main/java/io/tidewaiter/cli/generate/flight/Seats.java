package io.tidewaiter.cli.generate.flight;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * The seats of a wide aircraft: 36 rows of nine. Those who book together sit together; who sits apart has a window, each in a row of
 * their own.
 */
final class Seats {

    private static final int ROWS = 36;
    private static final String LETTERS = "ABCDEFGHJ";
    private static final int FIRST_APART = 4;
    private static final int ROWS_BETWEEN = 2;

    private final Map<String, String> apart = new HashMap<>();
    private final Deque<String> free = new ArrayDeque<>();

    Seats() {
        for (int row = 1; row <= ROWS; row++) {
            for (int i = 0; i < LETTERS.length(); i++) {
                free.add(row + LETTERS.substring(i, i + 1));
            }
        }
    }

    /** Keeps a window free for a traveller. */
    void apart(String traveller) {
        int row = FIRST_APART + ROWS_BETWEEN * apart.size();
        String seat = row + "J";
        apart.put(traveller, seat);
        free.remove(seat);
    }

    /** The seat kept for a traveller, or the next free one. */
    String next(String traveller) {
        String kept = apart.get(traveller);
        return kept == null ? free.remove() : kept;
    }
}
