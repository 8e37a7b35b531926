package io.tidewaiter.intake;

/** An input cannot be read at all: it is not there, of a kind no reader knows, or the disk failed. The message says what to try. */
public final class UnreadableInputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** With a message for the person who named the input. */
    public UnreadableInputException(String message) {
        super(message);
    }

    /** With a message for the person who named the input, and the cause for the one who runs the machine. */
    public UnreadableInputException(String message, Throwable cause) {
        super(message, cause);
    }
}
