package io.tidewaiter;

import java.util.List;

/** A text is no decision record, or one that was changed. Names places, never values. */
public final class InvalidRecordException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    /** All problems of a text. */
    public InvalidRecordException(List<String> problems) {
        super("The decision record was refused: " + problems.size() + " problem(s).\n" + String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    /** Every problem found. */
    public List<String> problems() {
        return problems;
    }
}
