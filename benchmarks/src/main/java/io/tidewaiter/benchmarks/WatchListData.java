package io.tidewaiter.benchmarks;

import io.tidewaiter.watch.BirthDate;
import io.tidewaiter.watch.IdentityDocument;
import io.tidewaiter.watch.Person;
import io.tidewaiter.watch.WatchEntry;
import io.tidewaiter.watch.WatchEntryBuilder;
import io.tidewaiter.watch.WatchListHeader;
import io.tidewaiter.watch.WatchListHeaderBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;

/**
 * Invented persons from a seed: names of syllables, one in three with a middle name and one in three with an alias, dates of birth over seventy years, one in
 * ten of them partial, every second one with a passport.
 */
final class WatchListData {

    /** Travellers on a flight. */
    static final int FLIGHT = 300;

    /** One traveller in so many is on the list, with a glued title. */
    static final int LISTED = 100;

    private static final String[] BEGINNINGS = {
        "ba", "be", "bo", "da", "de", "di", "do", "fa", "ga", "go", "ha", "ho", "ja", "jo", "ka", "ko", "la", "le",
                "li", "lo", "ma", "me", "mi", "mo",
        "na", "ne", "ni", "no", "pa", "pe", "ra", "re", "ri", "ro", "sa", "se", "si", "sta", "so", "ta", "te", "ti",
                "to", "va", "ve", "vi", "za", "zo"
    };
    private static final String[] ENDINGS = {
        "vić", "vich", "ov", "ev", "ski", "an", "ez", "son", "mann", "i", "a", "er", "poulos", "n", "k", "ci", "rd",
        "lli", "š", "ç"
    };
    private static final LocalDate FIRST_BIRTH = LocalDate.of(1940, 1, 1);
    private static final int BIRTH_DAYS = 70 * 365;

    private final Random random;

    WatchListData(long seed) {
        random = new Random(seed);
    }

    static WatchListHeader header(String version) {
        return header(version, "BENCHMARK");
    }

    static WatchListHeader header(String version, String purpose) {
        return WatchListHeaderBuilder.builder()
                .id("EX-BENCH")
                .version(version)
                .issuedOn(LocalDate.of(2026, 1, 1))
                .owner("Benchmark")
                .legalGround("None: invented persons")
                .purposes(new TreeSet<>(List.of(purpose)))
                .validFrom(LocalDate.of(2026, 1, 1))
                .validTo(Optional.empty())
                .build();
    }

    List<WatchEntry> entries(int count) {
        List<WatchEntry> entries = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            entries.add(entry("E-" + i));
        }
        return entries;
    }

    WatchEntry entry(String id) {
        List<String> names = random.nextInt(3) == 0 ? List.of(name(), name()) : List.of(name());
        LocalDate day = birth();
        BirthDate birth = random.nextInt(10) > 0
                ? BirthDate.of(day)
                : new BirthDate(day.getYear(), random.nextInt(2) * day.getMonthValue(), 0, false);
        return WatchEntryBuilder.builder()
                .id(id)
                .names(names)
                .birthDates(List.of(birth))
                .documents(random.nextBoolean() ? List.of(passport()) : List.of())
                .validFrom(Optional.empty())
                .validTo(Optional.empty())
                .reference("R-" + id)
                .handling("CALL")
                .build();
    }

    /** A flight: strangers, and a few of the list. */
    List<Person> flight(List<WatchEntry> list) {
        List<Person> flight = new ArrayList<>(FLIGHT);
        for (int i = 0; i < FLIGHT; i++) {
            flight.add(
                    i % LISTED == 0
                            ? listed(list.get(random.nextInt(list.size())))
                            : new Person(
                                    List.of(message(name())), List.of(BirthDate.of(birth())), List.of(passport())));
        }
        return flight;
    }

    private static Person listed(WatchEntry entry) {
        return new Person(List.of(message(entry.names().get(0))), entry.birthDates(), entry.documents());
    }

    /** As an airline writes it. */
    private static String message(String name) {
        int blank = name.lastIndexOf(' ');
        return (name.substring(blank + 1) + '/' + name.substring(0, blank).replace(" ", "") + "MR")
                .toUpperCase(Locale.ROOT);
    }

    private String name() {
        return word() + (random.nextInt(3) == 0 ? ' ' + word() : "") + ' ' + word();
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        for (int left = 2 + random.nextInt(2); left > 0; left--) {
            word.append(BEGINNINGS[random.nextInt(BEGINNINGS.length)]);
        }
        word.append(ENDINGS[random.nextInt(ENDINGS.length)]);
        word.setCharAt(0, Character.toUpperCase(word.charAt(0)));
        return word.toString();
    }

    private LocalDate birth() {
        return FIRST_BIRTH.plusDays(random.nextInt(BIRTH_DAYS));
    }

    private IdentityDocument passport() {
        return new IdentityDocument("P", "AB" + (1_000_000 + random.nextInt(9_000_000)), "SRB");
    }
}
