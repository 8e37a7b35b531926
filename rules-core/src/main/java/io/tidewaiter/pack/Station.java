package io.tidewaiter.pack;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Where screening takes place. Packs that are limited to other places, offices or operations stay out there, and every assessment says so.
 *
 * @param place UN/LOCODE of the port, airport or crossing, for example {@code MEBAR}; empty when it is none
 * @param office the host's own code of the customs office; empty when it has none
 * @param operations names of the joint operations the station takes part in, as the packs write them, sorted
 */
public record Station(Optional<String> place, Optional<String> office, List<String> operations) {

    /** Nothing is known of where screening takes place: only packs without limits apply. */
    public static final Station UNKNOWN = new Station(Optional.empty(), Optional.empty(), List.of());

    /** Sorts the operations. */
    public Station {
        operations = List.copyOf(new TreeSet<>(operations));
    }

    /** In words, for example {@code MEBAR, office ME-12, operation ADRIA-2026}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(place.orElse(""));
        office.ifPresent(code ->
                text.append(text.isEmpty() ? "" : ", ").append("office ").append(code));
        operations.forEach(name ->
                text.append(text.isEmpty() ? "" : ", ").append("operation ").append(name));
        return text.isEmpty() ? "a place that was not told" : text.toString();
    }
}
