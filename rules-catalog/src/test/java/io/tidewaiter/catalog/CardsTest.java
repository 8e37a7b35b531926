package io.tidewaiter.catalog;

import io.tidewaiter.pack.RuleCard;
import io.tidewaiter.pack.RuleKind;
import io.tidewaiter.pack.RulePack;
import io.tidewaiter.pack.RuleStatus;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What every card of the catalogue keeps to. Each test names all offenders at once. */
class CardsTest {

    /**
     * Ids are permanent: a rule may be deprecated, its id is never taken out and never used again. How many rules there are of each kind: the rows of the
     * list of indicators, and beyond them LST; NAR-21 and NAR-22, so that every precursor is named; and CIT-31, MED-08 and NAR-23, each the
     * second part of a row that has two grades of points or two places to look.
     */
    private static final Map<String, Integer> ROWS = Map.ofEntries(
            Map.entry("AIR", 20),
            Map.entry("ALR", 4),
            Map.entry("ARM", 8),
            Map.entry("BAG", 9),
            Map.entry("CIT", 31),
            Map.entry("CSH", 12),
            Map.entry("CUL", 7),
            Map.entry("ENV", 4),
            Map.entry("IPR", 8),
            Map.entry("LST", 2),
            Map.entry("MED", 8),
            Map.entry("MIT", 18),
            Map.entry("NAR", 23),
            Map.entry("POS", 16),
            Map.entry("PXB", 12),
            Map.entry("PXD", 9),
            Map.entry("PXR", 10),
            Map.entry("ROA", 18),
            Map.entry("SEA", 28),
            Map.entry("TIP", 9),
            Map.entry("TOB", 9),
            Map.entry("VAL", 14),
            Map.entry("VEH", 6));

    /** L, M, H, C; 0 for rules that speak of data quality only. */
    private static final Set<Integer> SEVERITIES = Set.of(0, 5, 15, 30, 60);

    private static final Set<Integer> QUALITIES = Set.of(0, 5, 10, 15);
    private static final Set<Integer> MITIGATIONS = Set.of(-20, -15, -10);
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[A-Za-z0-9.]+}");
    private static final String REASON_TO_ASK = "A reason to ask, not a new value.";

    private static final List<RuleCard> CARDS =
            Catalogue.packs().stream().flatMap(pack -> pack.cards().stream()).toList();

    @Test
    void ids_are_those_of_the_list() {
        assertThat(CARDS).extracting(RuleCard::id).containsExactlyInAnyOrderElementsOf(ids());
    }

    private static List<String> ids() {
        return ROWS.entrySet().stream()
                .flatMap(rows -> IntStream.rangeClosed(1, rows.getValue())
                        .mapToObj(number -> "%s-%02d".formatted(rows.getKey(), number)))
                .toList();
    }

    @Test
    void ids_are_sorted_in_each_pack() {
        for (RulePack pack : Catalogue.packs()) {
            assertThat(pack.cards()).extracting(RuleCard::id).isSorted();
        }
    }

    @Test
    void rules_are_released() {
        check("is released", card -> card.status() == RuleStatus.RELEASED);
    }

    @Test
    void cards_say_where_they_come_from_and_when_they_are_wrong() {
        check("has a source", card -> !card.sources().isEmpty());
        check("has a false alarm", card -> !card.falseAlarms().isEmpty());
        check("has a blind spot", card -> !card.blindSpots().isEmpty());
        check("has an owner", card -> !card.owner().isBlank());
        check("has a version it came with", card -> card.since().matches("\\d+\\.\\d+\\.\\d+"));
    }

    @Test
    void origin_of_points_names_author_date_and_evidence() {
        check("has a dated origin", card -> card.origin().matches(".+, 20\\d\\d-\\d\\d: .+"));
        check(
                "names its points in the origin",
                card -> card.points() == 0 || card.origin().contains(String.valueOf(card.points())));
    }

    @Test
    void points_agree_with_the_severities() {
        check(
                "has points of a severity",
                card -> card.mitigating() ? speaksFor(card) : SEVERITIES.contains(card.points()));
        check("has quality points of a severity", card -> QUALITIES.contains(card.quality()));
        check(
                "has no points when it speaks of data quality",
                card -> card.kind() != RuleKind.QUALITY || (card.points() == 0 && card.quality() > 0));
    }

    /** Takes points off, or cancels what it explains. */
    private static boolean speaksFor(RuleCard card) {
        return MITIGATIONS.contains(card.points())
                || (card.points() == 0 && !card.cancels().isEmpty());
    }

    @Test
    void places_alone_are_worth_at_most_fifteen() {
        check("is worth at most 15", card -> card.kind() != RuleKind.PLACE || card.points() <= 15);
    }

    @Test
    void sentences_name_a_value() {
        check("has a placeholder", card -> PLACEHOLDER.matcher(card.because()).find());
    }

    @Test
    void value_rules_say_that_they_are_a_reason_to_ask() {
        check(
                "says so",
                card -> (card.kind() == RuleKind.VALUE) == card.because().endsWith(REASON_TO_ASK));
    }

    @Test
    void rules_about_seals_and_releases_say_whom_they_do_not_implicate() {
        check(
                "says so",
                card -> !Set.of("seal", "release").contains(card.group().orElse(""))
                        || card.limits().stream().anyMatch(limit -> limit.contains("not implicated")));
    }

    private static void check(String what, Predicate<RuleCard> test) {
        assertThat(CARDS.stream().filter(test.negate()).map(RuleCard::id))
                .as("rules of which it is not true that it %s", what)
                .isEmpty();
    }
}
