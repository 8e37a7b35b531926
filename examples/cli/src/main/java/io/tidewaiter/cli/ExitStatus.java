package io.tidewaiter.cli;

/** What the program tells its caller. */
public final class ExitStatus {

    /** All was done, and all is well. */
    public static final int FINE = 0;

    /** All was done, but some records were refused or some cases of a pack failed. */
    public static final int PARTLY = 1;

    /** It was not done: wrong usage, a refused pack, or nobody left to write to. */
    public static final int NOT_DONE = 2;

    private ExitStatus() {}
}
