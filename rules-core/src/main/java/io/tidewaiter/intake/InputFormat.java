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
    CSV,
    /** UN/EDIFACT: PAXLST (API) and PNRGOV (PNR), any number of messages and interchanges, whatever is around them. */
    EDIFACT,
    /** PNRGOV as XML, IATA_PNRGOV_NotifRQ. */
    XML
}
