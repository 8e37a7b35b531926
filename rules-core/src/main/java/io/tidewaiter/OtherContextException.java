package io.tidewaiter;

/** An invented traveller came to a profiler for service, or a real one to a profiler for training. */
public final class OtherContextException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** With what to do; the subject itself is not named: it may be a person. */
    OtherContextException(String message) {
        super(message);
    }
}
