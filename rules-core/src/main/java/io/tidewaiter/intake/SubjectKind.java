package io.tidewaiter.intake;

/** What the records of an input are. */
public enum SubjectKind {
    /**
     * Found out: messages of carriers and JSON records with a field only a {@link io.tidewaiter.model.Passenger} has are travellers,
     * everything else is a consignment.
     */
    AUTO,
    /** Consignments. */
    CONSIGNMENT,
    /** Travellers. */
    PASSENGER
}
