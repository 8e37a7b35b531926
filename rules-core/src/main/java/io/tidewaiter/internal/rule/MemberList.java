package io.tidewaiter.internal.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An effective-dated list of a pack.
 *
 * @param name name used after {@code memberOf}
 * @param entries all entries, in file order
 */
public record MemberList(String name, List<Entry> entries) {

    public MemberList {
        entries = List.copyOf(entries);
    }

    /** The values that are in force on a day. */
    public Set<String> on(LocalDate day) {
        return entries.stream().filter(e -> e.covers(day)).map(Entry::value).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a value is in force on a day. */
    public boolean has(String value, LocalDate day) {
        return entries.stream().anyMatch(e -> e.value().equals(value) && e.covers(day));
    }

    /** One value with its first and last day. */
    public record Entry(String value, Optional<LocalDate> validFrom, Optional<LocalDate> validTo) {

        boolean covers(LocalDate day) {
            return validFrom.filter(day::isBefore).isEmpty()
                    && validTo.filter(day::isAfter).isEmpty();
        }
    }
}
