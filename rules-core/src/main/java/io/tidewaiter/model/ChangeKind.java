package io.tidewaiter.model;

/** What part of a booking was changed. */
public enum ChangeKind {
    /** The booking was made. */
    CREATED,
    /** Name of a traveller. */
    NAME,
    /** Travel document, visa or other API data. */
    DOCUMENT,
    /** Flights, dates or places. */
    ITINERARY,
    /** Address, telephone number or electronic mail address. */
    CONTACT,
    /** Form of payment. */
    PAYMENT,
    /** Ticketing. */
    TICKET,
    /** Seat. */
    SEAT,
    /** Bags. */
    BAGGAGE,
    /** Frequent flyer data. */
    FREQUENT_FLYER,
    /** Agency or office that holds the booking. */
    AGENCY,
    /** Division of the booking. */
    SPLIT,
    /** Status of travel, check-in. */
    STATUS,
    /** Travellers added or taken out. */
    TRAVELLERS,
    /** The booking was cancelled. */
    CANCELLED,
    /** Another of the nineteen items, or not said. */
    OTHER
}
