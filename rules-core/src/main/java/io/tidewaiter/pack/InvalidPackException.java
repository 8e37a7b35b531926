package io.tidewaiter.pack;

import java.util.List;
import java.util.stream.Collectors;

/** A pack was refused. Carries every problem found, not only the first. */
public final class InvalidPackException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<PackProblem> problems;

    /** All problems of the pack, sorted by file and line. */
    public InvalidPackException(String pack, List<PackProblem> problems) {
        super("Pack " + pack + " was refused: " + problems.size() + " problem(s).\n"
                + problems.stream().sorted().map(PackProblem::toString).collect(Collectors.joining("\n")));
        this.problems = problems.stream().sorted().toList();
    }

    /** Every problem found, sorted by file and line. */
    public List<PackProblem> problems() {
        return problems;
    }
}
