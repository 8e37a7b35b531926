package io.tidewaiter.internal.normalise;

import io.tidewaiter.facts.Traveller;
import io.tidewaiter.model.HeldEntry;
import io.tidewaiter.model.Passenger;
import io.tidewaiter.model.TravelHistory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What all facts of one traveller are derived from.
 *
 * @param passenger what the host handed in
 * @param asOf instant of the assessment
 * @param tables look-ups for the day of that instant
 * @param knowledge the tables made ready for look-ups
 * @param itinerary the way, cut in two
 */
record Trip(Passenger passenger, Instant asOf, Tables tables, Knowledge knowledge, Itinerary itinerary) {

    static Trip of(Passenger passenger, Instant asOf, Tables tables, Knowledge knowledge) {
        return new Trip(passenger, asOf, tables, knowledge, Itinerary.of(passenger.flights(), tables));
    }

    /** The as-of day, UTC. */
    LocalDate day() {
        return tables.day();
    }

    /** The entries of a kind that may be used on the as-of day, as if there were no others; null when they are not known. */
    <T extends HeldEntry> @Nullable List<T> held(Function<TravelHistory, @Nullable List<T>> kind) {
        List<T> entries = passenger.history() == null ? null : kind.apply(passenger.history());
        if (entries == null) {
            return null;
        }
        List<T> usable = new ArrayList<>(entries.size());
        for (T entry : entries) {
            if (!day().isAfter(entry.heldUntil())) {
                usable.add(entry);
            }
        }
        return usable;
    }

    /** Derives one fact. */
    @FunctionalInterface
    interface Derive<T> {

        io.tidewaiter.facts.Fact of(int number, T item, Trip trip, Traveller traveller);
    }
}
