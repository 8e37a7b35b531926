package io.tidewaiter.pack;

import java.util.List;
import java.util.stream.Collectors;

/** One or more reference tables were refused. Carries every problem found, not only the first. */
public final class InvalidTableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<PackProblem> problems;

    /** All problems, sorted by file and line. */
    public InvalidTableException(List<PackProblem> problems) {
        super("Reference tables were refused: " + problems.size() + " problem(s).\n"
                + problems.stream().sorted().map(PackProblem::toString).collect(Collectors.joining("\n")));
        this.problems = problems.stream().sorted().toList();
    }

    /** Every problem found, sorted by file and line. */
    public List<PackProblem> problems() {
        return problems;
    }
}
