package io.tidewaiter.benchmarks.results;

import java.util.List;

/** Something about result files that their user can put right. The message has one problem a line. */
public final class ResultException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** One problem. */
    public ResultException(String problem) {
        super(problem);
    }

    /** One problem, and what led to it. */
    public ResultException(String problem, Throwable cause) {
        super(problem, cause);
    }

    /** All of them. */
    public ResultException(List<String> problems) {
        super(String.join("\n", problems));
    }
}
