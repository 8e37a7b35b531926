package io.tidewaiter.cli;

/** A command cannot do what was asked. The message is for the user: which thing, which value, what to try. */
public final class CommandFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** With a message for the user. */
    public CommandFailure(String message) {
        super(message);
    }

    /** With a message for the user and a cause that {@code --stacktrace} shows. */
    public CommandFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
