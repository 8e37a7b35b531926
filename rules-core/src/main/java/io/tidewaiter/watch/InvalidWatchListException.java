package io.tidewaiter.watch;

import java.util.List;

/** A list, an entry or a change of a list was refused. Carries every problem found, each with its place and never with a value that may name a person. */
public final class InvalidWatchListException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    /** All problems, sentences. */
    public InvalidWatchListException(List<String> problems) {
        super("Refused, with " + problems.size() + " problem(s).\n" + String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    InvalidWatchListException(String problem) {
        this(List.of(problem));
    }

    /** Every problem found. */
    public List<String> problems() {
        return problems;
    }
}
