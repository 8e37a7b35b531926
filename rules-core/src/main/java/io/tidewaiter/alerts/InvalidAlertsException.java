package io.tidewaiter.alerts;

import java.util.List;

/**
 * Alerts were refused. Carries every problem found, each with its place and never with a value: a file of alerts may name people.
 */
public final class InvalidAlertsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    /** All problems, sentences. */
    public InvalidAlertsException(List<String> problems) {
        super("Alerts were refused: " + problems.size() + " problem(s).\n" + String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    /** Every problem found, in the order of the file. */
    public List<String> problems() {
        return problems;
    }
}
