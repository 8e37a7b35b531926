package io.tidewaiter.intake;

import io.tidewaiter.internal.intake.join.Joining;
import io.tidewaiter.model.Passenger;
import java.util.Collection;
import java.util.List;

/**
 * Joins what the check-in system (API) and the reservation system (PNR) of a carrier say of one traveller on one flight into one
 * journey. Nothing is made equal: the API data stand in {@link Passenger#advance}, the PNR data in {@link Passenger#booking}, so that
 * what they say can be compared.
 *
 * <p>Two are the same traveller when they are reported for the same flight on the same day and
 *
 * <ol>
 *   <li>the number of a travel document is the same, or
 *   <li>the record locator is the same, and so are the name or the date of birth, or
 *   <li>name and date of birth are the same, or
 *   <li>the record locator is the same and they are the only ones left on either side.
 * </ol>
 *
 * <p>Names are compared in capital Latin letters without marks, with the letters ICAO Doc 9303-3 writes for them taken for the same,
 * titles taken off, and given names as far as both go. When more than one traveller of a side would fit, none is joined by that rule.
 * Of messages sent again the one that was sent last holds.
 */
public final class JourneyJoiner {

    private JourneyJoiner() {}

    /**
     * What came of joining.
     *
     * @param passengers one for each traveller, in the order in which they came first
     * @param joined how many have both API and PNR data now
     * @param superseded how many were replaced by a later message about the same traveller
     */
    public record Joined(List<Passenger> passengers, int joined, int superseded) {

        /** Copies the list. */
        public Joined {
            passengers = List.copyOf(passengers);
        }
    }

    /** Joins the travellers of any number of flights. All of them are held in memory: give it the messages of a day, not of a year. */
    public static Joined join(Collection<Passenger> passengers) {
        return Joining.of(passengers);
    }
}
