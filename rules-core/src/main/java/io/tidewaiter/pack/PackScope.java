package io.tidewaiter.pack;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Where a pack applies, besides its days: a pack made for one port, one customs office or one joint operation stays out everywhere
 * else. Without places, offices and operations it applies everywhere.
 *
 * @param places UN/LOCODEs of the places, sorted; empty when any
 * @param offices the host's own codes of offices, sorted; empty when any
 * @param operations names of joint operations, sorted; empty when it belongs to none
 */
public record PackScope(List<String> places, List<String> offices, List<String> operations) {

    /** Applies everywhere. */
    public static final PackScope EVERYWHERE = new PackScope(List.of(), List.of(), List.of());

    /** Sorts the lists. */
    public PackScope {
        places = sorted(places);
        offices = sorted(offices);
        operations = sorted(operations);
    }

    private static List<String> sorted(List<String> values) {
        return List.copyOf(new TreeSet<>(values));
    }

    /** Whether it applies everywhere. */
    public boolean isEverywhere() {
        return equals(EVERYWHERE);
    }

    /** Whether the pack applies at a station: at one of its places or offices, if it names any, and in one of its operations, if any. */
    public boolean covers(Station station) {
        boolean here = (places.isEmpty() && offices.isEmpty())
                || station.place().filter(places::contains).isPresent()
                || station.office().filter(offices::contains).isPresent();
        boolean now = operations.isEmpty() || operations.stream().anyMatch(station.operations()::contains);
        return here && now;
    }

    /** In words, for example {@code places ALDRZ, MEBAR; operation ADRIA-2026}. */
    @Override
    public String toString() {
        if (isEverywhere()) {
            return "everywhere";
        }
        return String.join(
                "; ",
                Stream.of(part("place", places), part("office", offices), part("operation", operations))
                        .filter(part -> !part.isEmpty())
                        .toList());
    }

    private static String part(String name, List<String> values) {
        return values.isEmpty() ? "" : name + (values.size() > 1 ? "s " : " ") + String.join(", ", values);
    }
}
