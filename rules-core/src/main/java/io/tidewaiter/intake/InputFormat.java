package io.tidewaiter.intake;

/** How an input is written. */
public enum InputFormat {
    /** Found out from the file name, then from the first characters. */
    AUTO,
    /** One object, objects one after the other, or a list of objects. */
    JSON,
    /** JSON lines: one object a line. */
    JSONL,
    /** A table with a header line, read through a mapping. */
    CSV
}
