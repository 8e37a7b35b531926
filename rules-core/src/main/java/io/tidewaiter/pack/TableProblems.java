package io.tidewaiter.pack;

import io.tidewaiter.internal.text.ProblemSink;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with tables, so that everything is reported at once. */
final class TableProblems {

    private final List<PackProblem> found = new ArrayList<>();

    void add(String file, int line, String what, String advice) {
        found.add(PackProblem.error(file, line, what, advice));
    }

    /** What is wrong with one file; a table has no warnings. */
    ProblemSink of(String file) {
        return new ProblemSink() {
            @Override
            public void error(int line, String what, String advice) {
                add(file, line, what + ".", advice);
            }

            @Override
            public void warning(int line, String what, String advice) {
                error(line, what, advice);
            }
        };
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
