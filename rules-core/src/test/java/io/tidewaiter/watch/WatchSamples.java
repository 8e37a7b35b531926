package io.tidewaiter.watch;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Invented lists and persons. */
final class WatchSamples {

    static final Instant NOW = Instant.parse("2026-03-15T12:00:00Z");

    private WatchSamples() {}

    static WatchListHeader header(String version) {
        return WatchListHeaderBuilder.builder()
                .id("EX-WANTED")
                .version(version)
                .issuedOn(LocalDate.of(2026, 3, 1))
                .owner("Example unit")
                .legalGround("Example act, section 4")
                .purposes(new TreeSet<>(Set.of("TERRORISM")))
                .validFrom(LocalDate.of(2026, 1, 1))
                .validTo(Optional.of(LocalDate.of(2026, 12, 31)))
                .build();
    }

    /** An entry with a date of birth, or none when the text is empty. */
    static WatchEntry entry(String id, String name, String birth) {
        return base(id, name).birthDates(births(birth)).build();
    }

    static WatchEntry document(String id, String name, String number, String issuer) {
        return base(id, name)
                .documents(List.of(new IdentityDocument("P", number, issuer)))
                .build();
    }

    static WatchEntryBuilder base(String id, String name) {
        return WatchEntryBuilder.builder()
                .id(id)
                .names(List.of(name))
                .birthDates(List.of())
                .documents(List.of())
                .validFrom(Optional.empty())
                .validTo(Optional.empty())
                .reference("R-" + id)
                .handling("CALL");
    }

    static WatchLists lists(WatchEntry... entries) {
        return WatchLists.of(WatchList.of(header("1"), List.of(entries)));
    }

    static Person person(String name, String birth) {
        return new Person(List.of(name), births(birth), List.of());
    }

    static Person holder(String name, String number, String issuer) {
        return new Person(List.of(name), List.of(), List.of(new IdentityDocument("P", number, issuer)));
    }

    private static List<BirthDate> births(String birth) {
        return birth.isEmpty() ? List.of() : List.of(BirthDate.parse(birth).orElseThrow());
    }
}
