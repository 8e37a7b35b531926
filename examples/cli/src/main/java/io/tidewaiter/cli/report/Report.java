package io.tidewaiter.cli.report;

import java.io.IOException;

/** One kind of output. Holds running counts and a bounded number of records, however long the input is. */
public interface Report {

    /** Whether it shows counts of what was found and what was missing, for which every record has to be explained. */
    boolean summarises();

    /** What is written for one record. Called on any thread and in any order, so it keeps nothing; may be empty. */
    String render(Screened one);

    /** Writes a record, in the order of the input, on one thread. */
    void write(Screened one, String rendered) throws IOException;

    /** Takes note of a refused record, in the order of the input, on the same thread. */
    void refused(Refusal refusal) throws IOException;

    /** Writes what comes after the last record. */
    void finish() throws IOException;
}
