package io.tidewaiter.watch;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A list of known persons against thousands of travellers: who is on it is found, and nobody for a name alone. */
class WatchPropertiesTest {

    private static final String[] GIVEN = {
        "Ivan",
        "Ana",
        "Marko",
        "Jelena",
        "Dragan",
        "Drita",
        "Missak",
        "Steven",
        "Amr",
        "Mohammed",
        "Fatima",
        "Jürgen",
        "Željko",
        "Șerban",
        "Kim",
        "Li"
    };
    private static final String[] FAMILY = {
        "Petrović",
        "Mrkonjić",
        "Đurić",
        "Adams",
        "Al Rashid",
        "van der Berg",
        "O'Neill",
        "Groß",
        "Çelik",
        "Dranian",
        "Holbrook",
        "Nguyen",
        "Hoxha",
        "Msimang"
    };
    private static final String[] TITLES = {"", "MR", " MR", "MRS", "MS", "MISS", "MSTR", "DR"};

    private final Random random = new Random(20260320L);

    @Test
    void everybody_on_the_list_is_found_however_the_message_writes_the_name() {
        List<WatchEntry> entries = entries(3_000);
        WatchLists lists = lists(entries);
        for (WatchEntry entry : entries) {
            Person traveller = new Person(List.of(message(entry.names().get(0))), entry.birthDates(), List.of());
            assertThat(lists.matches(traveller, WatchSamples.NOW))
                    .as("seed 20260320, %s", entry.id())
                    .extracting(match -> match.entry().id())
                    .contains(entry.id());
        }
    }

    @Test
    void a_name_alone_finds_nobody() {
        List<WatchEntry> entries = entries(3_000);
        WatchLists lists = lists(entries);
        for (WatchEntry entry : entries) {
            BirthDate other = new BirthDate(entry.birthDates().get(0).year() + 70, 5, 5, false);
            List<IdentityDocument> documents =
                    List.of(new IdentityDocument("P", "ZZ" + random.nextInt(1_000_000) + "X", "SRB"));
            Person namesake = new Person(entry.names(), List.of(other), documents);
            assertThat(lists.matches(namesake, WatchSamples.NOW)).isEmpty();
            assertThat(lists.matches(new Person(entry.names(), List.of(), List.of()), WatchSamples.NOW))
                    .isEmpty();
        }
    }

    /** Every match has a second identifier that agrees, and lies within the days of its entry. */
    @Test
    void every_match_can_be_justified() {
        List<WatchEntry> entries = entries(3_000);
        WatchLists lists = lists(entries);
        int found = 0;
        for (int i = 0; i < 5_000; i++) {
            WatchEntry some = entries.get(random.nextInt(entries.size()));
            Person traveller = new Person(List.of(message(name())), some.birthDates(), some.documents());
            Instant asOf = WatchSamples.NOW.plusSeconds(86_400L * random.nextInt(60));
            for (WatchMatch match : lists.matches(traveller, asOf)) {
                found++;
                boolean birth = match.birth()
                        .filter(agreement -> agreement.kind() != BirthAgreement.Kind.NONE)
                        .isPresent();
                assertThat(birth || match.document().isPresent()).isTrue();
                assertThat(match.score()).isBetween(0.7, 1.0);
                assertThat(match.explanation()).contains(match.entry().id(), "A person confirms or dismisses it.");
                LocalDate day = LocalDate.ofInstant(asOf, java.time.ZoneOffset.UTC);
                assertThat(match.entry().validTo().orElseThrow()).isAfterOrEqualTo(day);
            }
        }
        assertThat(found).isPositive();
    }

    @Test
    void nothing_that_is_printed_or_thrown_names_anybody() {
        String secret = "Zxqvonimir";
        WatchEntry entry = WatchSamples.base("E-1", secret + " Petrović")
                .birthDates(List.of(new BirthDate(1961, 11, 23, false)))
                .documents(List.of(new IdentityDocument("P", "QX777333", "SRB")))
                .build();
        Person person = new Person(entry.names(), entry.birthDates(), entry.documents());
        WatchLists lists = lists(List.of(entry));
        WatchAnswer answer = lists.screen(person, WatchSamples.NOW);
        WatchMatch match = answer.matches().get(0);
        Stream<Object> printed = Stream.of(
                entry,
                person,
                lists,
                lists.lists().get(0),
                answer,
                match,
                match.name(),
                match.name().parts(),
                match.birth(),
                match.document(),
                entry.documents(),
                entry.birthDates(),
                new WatchListDelta("1", WatchSamples.header("2"), List.of(entry), List.of()));
        assertThat(printed.map(Object::toString).map(text -> text.toUpperCase(Locale.ROOT)))
                .noneMatch(text -> text.contains("ZXQ") || text.contains("QX777") || text.contains("1961"));
        assertThat(match.explanation()).contains(secret, "1961-11-23", "QX777333");
    }

    private WatchLists lists(List<WatchEntry> entries) {
        return WatchLists.of(WatchList.of(WatchSamples.header("1"), entries));
    }

    private List<WatchEntry> entries(int count) {
        List<WatchEntry> entries = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            BirthDate birth =
                    new BirthDate(1940 + random.nextInt(60), 1 + random.nextInt(12), 1 + random.nextInt(28), false);
            entries.add(WatchSamples.base("E-" + i, name())
                    .birthDates(List.of(birth))
                    .documents(List.of(new IdentityDocument("P", "AB" + (100_000 + i), "SRB")))
                    .validTo(java.util.Optional.of(LocalDate.of(2026, 3, 15).plusDays(random.nextInt(60))))
                    .build());
        }
        return entries;
    }

    private String name() {
        return GIVEN[random.nextInt(GIVEN.length)] + ' ' + FAMILY[random.nextInt(FAMILY.length)];
    }

    /** As an airline writes it: family name first, no marks, a title glued or not; or as a person does. */
    private String message(String name) {
        int blank = name.indexOf(' ');
        String given = name.substring(0, blank);
        String family = name.substring(blank + 1);
        return switch (random.nextInt(4)) {
            case 0 -> name;
            case 1 -> "MR" + given + ' ' + family;
            default -> plain(family) + '/' + plain(given) + TITLES[random.nextInt(TITLES.length)];
        };
    }

    private static String plain(String text) {
        return java.text.Normalizer.normalize(text.replace("Đ", "DJ").replace("ß", "SS"), java.text.Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toUpperCase(Locale.ROOT);
    }
}
