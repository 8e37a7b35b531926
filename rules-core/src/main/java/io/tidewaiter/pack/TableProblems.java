package io.tidewaiter.pack;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with tables, so that everything is reported at once. */
final class TableProblems {

    private final List<PackProblem> found = new ArrayList<>();

    void add(String file, int line, String what, String advice) {
        found.add(PackProblem.error(file, line, what, advice));
    }

    int count() {
        return found.size();
    }

    void throwIfAny() {
        if (!found.isEmpty()) {
            throw new InvalidTableException(found);
        }
    }
}
