package io.tidewaiter.audit;

/** What was done. */
public enum AuditAction {
    /** A pack or a table was loaded. */
    LOAD,
    /** A pack was approved for use. */
    PUBLISH,
    /** A pack was taken out of use before its last day. */
    STOP,
    /** A subject was assessed. */
    EVALUATE,
    /** Somebody looked at a record. */
    VIEW,
    /** A record left the system. */
    EXPORT,
    /** A person reviewed a proposal. */
    REVIEW,
    /** Identifying fields of a record were masked. */
    MASK,
    /** Masked fields were shown again. */
    UNMASK,
    /** The fields of a record were erased. */
    ERASE
}
