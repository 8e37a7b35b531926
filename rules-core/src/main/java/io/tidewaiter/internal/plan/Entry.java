package io.tidewaiter.internal.plan;

import java.util.List;

/**
 * How an index names a pattern: its number, and how many of its tests, from the first, are known to hold where the index finds it. A negative one
 * says that all of them do.
 */
final class Entry {

    private static final int BITS = 4;
    private static final int MOST_SKIPPED = (1 << BITS) - 1;

    private Entry() {}

    static int of(int pattern) {
        return pattern << BITS;
    }

    /** A pattern that is found by its field. */
    static int of(Chooser.Choice choice, boolean first) {
        return made(choice, first ? choice.sure() : List.of());
    }

    /** A pattern that is found by its field, when a number lies in its stretch, too. */
    static int within(Chooser.Choice choice, boolean first) {
        return made(choice, first ? choice.sureWithin() : List.of());
    }

    private static int made(Chooser.Choice choice, List<?> sure) {
        int pattern = choice.wanted().pattern();
        if (sure.size() == choice.wanted().tests()) {
            return ~of(pattern);
        }
        return of(pattern) | (sure.size() > MOST_SKIPPED ? 0 : sure.size());
    }

    /** Whether all tests are known to hold. */
    static boolean holds(int entry) {
        return entry < 0;
    }

    static int pattern(int entry) {
        return (entry < 0 ? ~entry : entry) >> BITS;
    }

    static int skipped(int entry) {
        return entry & MOST_SKIPPED;
    }
}
