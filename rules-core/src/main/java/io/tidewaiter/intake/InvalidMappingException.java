package io.tidewaiter.intake;

import java.util.List;
import java.util.stream.Collectors;

/** A mapping file was refused. Carries every problem found, not only the first. */
public final class InvalidMappingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<InputProblem> problems;

    /** All problems of the mapping in the order of the file. */
    public InvalidMappingException(String name, List<InputProblem> problems) {
        super("The mapping " + name + " was refused: " + problems.size() + " problem(s).\n"
                + problems.stream().map(InputProblem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** Every problem found. */
    public List<InputProblem> problems() {
        return problems;
    }
}
