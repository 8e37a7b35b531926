package io.tidewaiter.model;

/** Field of a manifest that was amended. */
public enum AmendedField {
    /** Consignor. */
    CONSIGNOR,
    /** Consignee. */
    CONSIGNEE,
    /** Notify party. */
    NOTIFY,
    /** Port of discharge. */
    DISCHARGE,
    /** Place of final delivery. */
    DELIVERY,
    /** Description of the goods. */
    DESCRIPTION,
    /** Gross mass. */
    MASS,
    /** Number of packages. */
    PACKAGES,
    /** Container number. */
    CONTAINER,
    /** Seal number. */
    SEAL,
    /** Any other field. */
    OTHER
}
