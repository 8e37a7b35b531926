package io.tidewaiter.internal.score;

import io.tidewaiter.pack.Ask;
import java.util.ArrayList;
import java.util.List;

/** Sets of requests as bits, so that a set costs nothing to make. */
final class Asks {

    private static final List<Ask> ALL = List.of(Ask.values());
    private static final List<List<Ask>> SETS = sets();

    private Asks() {}

    static int position(Ask ask) {
        return ALL.indexOf(ask);
    }

    static int bit(Ask ask) {
        return 1 << position(ask);
    }

    /** The requests of a set, in order. */
    static List<Ask> of(int bits) {
        return SETS.get(bits);
    }

    private static List<List<Ask>> sets() {
        List<List<Ask>> sets = new ArrayList<>();
        for (int bits = 0; bits < 1 << ALL.size(); bits++) {
            int set = bits;
            sets.add(ALL.stream().filter(ask -> (set & bit(ask)) != 0).toList());
        }
        return sets;
    }
}
