package io.tidewaiter;

/** Treatment proposed for a consignment, mildest first; the lanes customs administrations know from ASYCUDA selectivity. */
public enum Lane {
    /** Release. */
    GREEN,
    /** Release, audit afterwards. */
    BLUE,
    /** Check the documents. */
    YELLOW,
    /** Examine the goods. */
    RED
}
