package io.tidewaiter.model;

/** What a traveller does on board. */
public enum TravellerRole {
    /** Travels as a passenger. */
    PASSENGER,
    /** Works on this flight. */
    CREW,
    /** Crew who travels as a passenger to or from work. */
    POSITIONING_CREW,
    /** Passenger who goes on without entering. */
    TRANSIT
}
