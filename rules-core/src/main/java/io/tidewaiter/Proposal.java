package io.tidewaiter;

/** What is proposed for a traveller. There are two answers and no third: nobody is refused, held or cleared by this library. */
public enum Proposal {
    /** Nothing is proposed; this says nothing about the traveller. */
    NO_PROPOSAL,
    /** A person should look at this traveller individually, with what speaks for and what speaks against. */
    PROPOSE_REVIEW
}
