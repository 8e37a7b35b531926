package io.tidewaiter.internal.evaluate;

/** A pack could not be compiled or a record could not be judged; the message holds no values of the record. */
public final class EvaluationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    EvaluationException(String message) {
        super(message);
    }

    EvaluationException(String message, Throwable cause) {
        super(message, cause);
    }
}
