package io.tidewaiter.internal.pack;

/** Something the rule language does not have; becomes a problem of the pack and never leaves this package. */
final class RefusedSyntax extends Exception {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final String advice;

    RefusedSyntax(int line, String found, String advice) {
        super(found, null, false, false);
        this.line = line;
        this.advice = advice;
    }

    int line() {
        return line;
    }

    String found() {
        return String.valueOf(getMessage());
    }

    String advice() {
        return advice;
    }
}
