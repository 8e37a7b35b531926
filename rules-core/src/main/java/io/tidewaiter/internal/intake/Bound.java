package io.tidewaiter.internal.intake;

import io.tidewaiter.intake.InputProblem;
import java.util.List;
import java.util.Optional;

/**
 * A record bound from a tree, or every reason why it could not be.
 *
 * @param value the record; empty exactly when there are problems
 * @param problems all problems in the order of the input
 */
public record Bound<T>(Optional<T> value, List<InputProblem> problems) {

    /** Copies the problems. */
    public Bound {
        problems = List.copyOf(problems);
        if (value.isPresent() != problems.isEmpty()) {
            throw new IllegalArgumentException("A bound value has no problems, and only a refused one has some.");
        }
    }
}
