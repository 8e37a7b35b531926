package io.tidewaiter.watch;

import java.util.List;

/**
 * An entry of a file that was not taken.
 *
 * @param line line it begins on, from 1
 * @param problems what is wrong with it, sentences that never contain a value
 */
public record WatchListRefusal(long line, List<String> problems) {

    /** Copies the problems. */
    public WatchListRefusal {
        problems = List.copyOf(problems);
    }

    /** {@code Line 12: ...}. */
    @Override
    public String toString() {
        return "Line " + line + ": " + String.join(" ", problems);
    }
}
