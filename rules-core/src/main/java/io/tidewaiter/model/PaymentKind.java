package io.tidewaiter.model;

/** How a ticket was paid. */
public enum PaymentKind {
    /** Cash. */
    CASH,
    /** Credit or debit card. */
    CARD,
    /** Cheque. */
    CHEQUE,
    /** Account of a company or agency. */
    ACCOUNT,
    /** Bank transfer. */
    TRANSFER,
    /** Voucher, miscellaneous charges order. */
    VOUCHER,
    /** Points of a frequent flyer programme. */
    MILES,
    /** Value of an earlier ticket. */
    EXCHANGE,
    /** Any other. */
    OTHER
}
