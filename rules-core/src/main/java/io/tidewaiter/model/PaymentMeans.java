package io.tidewaiter.model;

/** How freight or goods are paid. */
public enum PaymentMeans {
    /** Bank transfer. */
    TRANSFER,
    /** Documentary credit. */
    LETTER_OF_CREDIT,
    /** Account with the carrier. */
    ACCOUNT,
    /** Payment card. */
    CARD,
    /** Cash. */
    CASH
}
