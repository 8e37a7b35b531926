package io.tidewaiter.pack;

import java.util.List;
import java.util.stream.Collectors;

/** A pack was refused. Carries every problem found, not only the first. */
public final class InvalidPackException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String pack;
    private final transient List<PackProblem> problems;

    /** All problems of the pack, sorted by file and line. */
    public InvalidPackException(String pack, List<PackProblem> problems) {
        super("Pack " + pack + " was refused: " + problems.size() + " problem(s).\n"
                + problems.stream().sorted().map(PackProblem::toString).collect(Collectors.joining("\n")));
        this.pack = pack;
        this.problems = problems.stream().sorted().toList();
    }

    /** Several refused packs as one, each problem with the pack in front of its file. */
    public static InvalidPackException all(List<InvalidPackException> refused) {
        List<PackProblem> problems = refused.stream()
                .flatMap(one -> one.problems.stream().map(problem -> problem.in(one.pack)))
                .toList();
        return new InvalidPackException(
                refused.stream().map(one -> one.pack).collect(Collectors.joining(", ")), problems);
    }

    /** Every problem found, sorted by file and line. */
    public List<PackProblem> problems() {
        return problems;
    }
}
