package io.tidewaiter.internal.alerts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The outlines of many names, to be passed over quickly. Filled once, then only read, by any number of threads. */
final class Outlines {

    private final Set<Outline> known = new HashSet<>();
    private final List<Outline> all = new ArrayList<>();

    void add(Outline outline) {
        if (known.add(outline)) {
            all.add(outline);
        }
    }

    /** Whether a name is sure to be like none of these. One without letters is not compared, and nothing is sure of it. */
    boolean noneLike(Outline outline) {
        if (outline.length() == 0) {
            return false;
        }
        for (int i = 0; i < all.size(); i++) {
            if (!outline.cannotBeLike(all.get(i))) {
                return false;
            }
        }
        return true;
    }
}
