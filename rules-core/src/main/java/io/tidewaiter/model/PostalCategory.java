package io.tidewaiter.model;

/** Category of a postal item, as on forms CN 22 and CN 23. */
public enum PostalCategory {
    /** A gift between private persons. */
    GIFT,
    /** Sold goods. */
    SALE,
    /** A commercial sample. */
    SAMPLE,
    /** Documents. */
    DOCUMENTS,
    /** Returned goods. */
    RETURNED,
    /** Anything else. */
    OTHER
}
