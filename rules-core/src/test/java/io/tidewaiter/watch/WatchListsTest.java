package io.tidewaiter.watch;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.tidewaiter.watch.WatchSamples.NOW;
import static io.tidewaiter.watch.WatchSamples.document;
import static io.tidewaiter.watch.WatchSamples.entry;
import static io.tidewaiter.watch.WatchSamples.header;
import static io.tidewaiter.watch.WatchSamples.holder;
import static io.tidewaiter.watch.WatchSamples.lists;
import static io.tidewaiter.watch.WatchSamples.person;
import static org.assertj.core.api.Assertions.assertThat;

class WatchListsTest {

    /** What is enough: the less the second identifier says, the more the name has to. */
    @ParameterizedTest
    @CsvSource({
        "1975-03-12, 1975-03-12, Ivan Petrović, FULL",
        "1975-03-12, 1975-03-12, PETROVICH/IVANMR, FULL",
        "1975-03-12, 1975-12-03, IVAN PETROVIC, DAY_AND_MONTH_SWAPPED",
        "1975-03, 1975-03-12, IVAN PETROVIC, YEAR_AND_MONTH",
        "1975-03-12, 1975-03, IVAN PETROVIC, YEAR_AND_MONTH",
        "1975, 1975-03-12, IVAN PETROVIC, YEAR",
        "1975-03-12, 1975, PETROVIC IVAN, YEAR",
        "~1975, 1977-03-12, IVAN PETROVIC, YEAR",
        "1975-03-12, 1975-03-13, IVAN PETROVIC, ",
        "1975-03-12, 1975-05-12, IVAN PETROVIC, ",
        "1975-03, 1975-04-12, IVAN PETROVIC, ",
        "1975, 1976-03-12, IVAN PETROVIC, ",
        "~1975, 1978-03-12, IVAN PETROVIC, ",
        "1975, 1975-03-12, IVAN PETROVSKI, ",
        "1975, 1975-03-12, IVAN MARKO PETROVIC, ",
        "1975-03-12, 1975-03-12, IVANA PETROVIC, ",
    })
    void a_date_of_birth_needs_a_name_that_fits_it(String listed, String given, String name, String kind) {
        List<WatchMatch> matches = lists(entry("E-1", "Ivan Petrović", listed)).matches(person(name, given), NOW);
        if (kind == null) {
            assertThat(matches).isEmpty();
        } else {
            assertThat(matches).hasSize(1);
            assertThat(matches.get(0).birth()).map(BirthAgreement::kind).contains(BirthAgreement.Kind.valueOf(kind));
        }
    }

    @Test
    void a_name_alone_is_never_a_match() {
        WatchLists lists = lists(
                entry("E-1", "Ivan Petrović", ""),
                entry("E-2", "Ivan Petrović", "1975-03-12"),
                document("E-3", "Ivan Petrović", "AB123456", "SRB"));
        assertThat(lists.matches(person("Ivan Petrović", "1980-01-01"), NOW)).isEmpty();
        assertThat(lists.matches(holder("Ivan Petrović", "AB123457", "SRB"), NOW))
                .isEmpty();
        assertThat(lists.screen(person("Ivan Petrović", ""), NOW)).isEqualTo(new WatchAnswer(List.of(), true));
    }

    @ParameterizedTest
    @CsvSource({
        "AB123456, SRB, false, true",
        "ab 123-456, SRB, false, true",
        "A8I23456, SRB, true, true",
        "ABI2345G, SRB, , ",
        "AB123456, '', false, false",
        "AB123456, RS, false, false",
        "AB123456, MKD, , ",
    })
    void a_number_of_a_document_is_a_second_identifier(
            String number, String issuer, Boolean lookAlike, Boolean issued) {
        List<WatchMatch> matches = lists(document("E-1", "Ivan Petrović", "AB123456", "SRB"))
                .matches(holder("Petrovic Ivan", number, issuer), NOW);
        if (lookAlike == null) {
            assertThat(matches).isEmpty();
        } else {
            DocumentAgreement agreement = matches.get(0).document().orElseThrow();
            assertThat(agreement.lookAlike()).isEqualTo(lookAlike);
            assertThat(agreement.issuerConfirmed()).isEqualTo(issued);
        }
    }

    @ParameterizedTest
    @CsvSource({"D, DEU", "DEU, D"})
    void germany_is_written_in_two_ways(String listed, String read) {
        WatchMatch match = lists(document("E-1", "Ivan Petrović", "C01X00T47", listed))
                .matches(holder("Petrovic Ivan", "C01X00T47", read), NOW)
                .get(0);
        assertThat(match.document().orElseThrow().issuerConfirmed()).isTrue();
    }

    @Test
    void document_and_full_date_of_birth_find_somebody_under_another_name() {
        WatchEntry entry = WatchSamples.base("E-1", "Ivan Petrović")
                .birthDates(List.of(new BirthDate(1975, 3, 12, false)))
                .documents(List.of(new IdentityDocument("P", "AB123456", "SRB")))
                .build();
        Person other = new Person(List.of("Jovan Nikolić"), entry.birthDates(), entry.documents());
        WatchMatch match = lists(entry).matches(other, NOW).get(0);
        assertThat(match.explanation()).contains("The names are not alike", "AB123456 is the same, issued by SRB");
        assertThat(match.name().score()).isLessThan(NameSimilarity.THRESHOLD);
    }

    @Test
    void entries_count_from_their_first_to_their_last_day() {
        WatchEntry entry = WatchSamples.base("E-1", "Ivan Petrović")
                .birthDates(List.of(new BirthDate(1975, 3, 12, false)))
                .validFrom(Optional.of(LocalDate.of(2026, 3, 1)))
                .validTo(Optional.of(LocalDate.of(2026, 3, 31)))
                .build();
        Person person = person("Ivan Petrovic", "1975-03-12");
        assertThat(found(entry, person, "2026-02-28T23:59:59Z")).isZero();
        assertThat(found(entry, person, "2026-03-01T00:00:00Z")).isOne();
        assertThat(found(entry, person, "2026-03-31T23:59:59Z")).isOne();
        assertThat(found(entry, person, "2026-04-01T00:00:00Z")).isZero();
    }

    @Test
    void lists_count_from_their_first_to_their_last_day_and_for_their_purposes() {
        WatchEntry entry = entry("E-1", "Ivan Petrović", "1975-03-12");
        Person person = person("Ivan Petrovic", "1975-03-12");
        assertThat(found(entry, person, "2025-12-31T23:59:59Z")).isZero();
        assertThat(found(entry, person, "2026-12-31T23:59:59Z")).isOne();
        assertThat(found(entry, person, "2027-01-01T00:00:00Z")).isZero();
        assertThat(lists(entry)
                        .screen(person, Instant.parse("2027-01-01T00:00:00Z"))
                        .undecided())
                .isTrue();
        assertThat(WatchLists.none().screen(person, NOW).undecided()).isFalse();
        assertThat(lists(entry).forPurpose("TERRORISM").matches(person, NOW)).hasSize(1);
        assertThat(lists(entry).forPurpose("NARCOTICS").matches(person, NOW)).isEmpty();
        assertThat(lists(entry)
                        .forPurpose("NARCOTICS")
                        .screen(person("", ""), NOW)
                        .undecided())
                .isFalse();
    }

    private static int found(WatchEntry entry, Person person, String asOf) {
        return lists(entry).matches(person, Instant.parse(asOf)).size();
    }

    @Test
    void the_best_match_comes_first_and_lists_stand_beside_each_other() {
        WatchList wanted = WatchList.of(
                header("1"),
                List.of(
                        entry("E-1", "Ivan Petrowicz", "1975-03-12"),
                        entry("E-2", "Ivan Petrovic", "1975-03-12"),
                        entry("E-3", "Petar Ivanov", "1975-03-12")));
        WatchListHeader other = WatchListHeaderBuilder.builder(header("1"))
                .id("EX-STOLEN")
                .purposes(new TreeSet<>(List.of("FRAUD")))
                .build();
        WatchLists lists =
                WatchLists.of(wanted, WatchList.of(other, List.of(entry("E-9", "IVAN PETROVIC", "1975-03-12"))));
        assertThat(lists.matches(person("Ivan Petrovic", "1975-03-12"), NOW))
                .extracting(match -> match.list().id() + " " + match.entry().id())
                .containsExactly("EX-STOLEN E-9", "EX-WANTED E-2", "EX-WANTED E-1");
        assertThat(lists.without("EX-STOLEN").lists()).containsExactly(wanted);
    }

    @Test
    void every_name_is_compared_with_every_other() {
        WatchEntry entry = WatchSamples.base("E-1", "Abu Example")
                .names(List.of("Abu Example", "محمد الحسن", "Мохамед Ал Хасан"))
                .birthDates(List.of(new BirthDate(1975, 3, 12, false), new BirthDate(1976, 4, 1, false)))
                .build();
        Person person = new Person(
                List.of("HASSAN/M MR", "Mohammed Al Hassan"), List.of(new BirthDate(1976, 4, 1, false)), List.of());
        WatchMatch match = lists(entry).matches(person, NOW).get(0);
        assertThat(match.askedName()).isEqualTo("Mohammed Al Hassan");
        assertThat(match.name().score()).isGreaterThan(0.9);
        assertThat(match.birth().orElseThrow().ofEntry()).isEqualTo(new BirthDate(1976, 4, 1, false));
    }
}
