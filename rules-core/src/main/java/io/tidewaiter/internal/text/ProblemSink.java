package io.tidewaiter.internal.text;

/** Takes what is wrong with one file, so that a reader can go on and name everything at once. */
public interface ProblemSink {

    /**
     * Something that refuses the file.
     *
     * @param line line from 1, or 0 when it is not on a line
     * @param found what was found, with the value
     * @param advice what to write instead
     */
    void error(int line, String found, String advice);

    /** Something its author should look at. */
    void warning(int line, String found, String advice);
}
