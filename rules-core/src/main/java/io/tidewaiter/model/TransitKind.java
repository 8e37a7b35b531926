package io.tidewaiter.model;

/** Kind of transit procedure. */
public enum TransitKind {
    /** Goods not in free circulation. */
    T1,
    /** Goods in free circulation. */
    T2,
    /** TIR carnet. */
    TIR,
    /** A national procedure. */
    OTHER
}
