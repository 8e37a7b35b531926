package io.tidewaiter.model;

/** Role of a party, after UN/EDIFACT code list 3035. */
public enum PartyRole {
    /** Sends the goods. */
    CONSIGNOR,
    /** Receives the goods. */
    CONSIGNEE,
    /** Is told of the arrival. */
    NOTIFY,
    /** Freight forwarder. */
    FORWARDER,
    /** Lodges the declaration. */
    DECLARANT,
    /** Sells the goods. */
    SELLER,
    /** Buys the goods. */
    BUYER,
    /** Carries the goods. */
    CARRIER,
    /** Pays for goods or freight. */
    PAYER,
    /** Uses the goods in the end. */
    END_USER,
    /** Bank named on the bill. */
    BANK
}
