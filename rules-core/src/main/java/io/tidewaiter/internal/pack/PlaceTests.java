package io.tidewaiter.internal.pack;

import io.tidewaiter.facts.Fact;
import io.tidewaiter.internal.rule.Condition;
import io.tidewaiter.internal.rule.MemberList;
import io.tidewaiter.internal.rule.Value;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Places in rules about passengers. A place written into a rule has no last day and no evidence, and a list of countries stands in for
 * origin: places come from {@code listed-lanes}, or from a list of the pack whose every row ends within ninety days.
 */
final class PlaceTests {

    private static final long MOST_DAYS = 90;
    private static final String LAW =
            "Route lists are intelligence with a last day, never a list of countries (C-817/19, paragraphs 198"
                    + " and 201; WTO Trade Facilitation Agreement, Article 7.4).";

    private static final Set<String> PLACES = Set.of(
            "Journey.origin",
            "Journey.destination",
            "Journey.via",
            "Journey.hub",
            "Journey.returnFromBooked",
            "Journey.returnFromNow",
            "Journey.leftAt",
            "Journey.onwardCountry",
            "Bag.checkedTo",
            "Bag.collectedAt",
            "OtherBooking.meetsAt",
            "ListedLane.via",
            "ListedLane.gateway",
            "TravelDocument.reportedBy",
            "TravelDocument.unknownCode");

    private static final Set<String> AGENCIES =
            Set.of("Booking.agencyNumber", "Booking.agencyOffice", "ListedAgency.agency");

    /** Says that there is no such place. */
    private static final String NONE = "NONE";

    private PlaceTests() {}

    static void check(
            Class<? extends Fact> kind, Condition.Test test, Map<String, MemberList> lists, Problems problems) {
        Optional<String> word = word(kind, test.left());
        if (word.isEmpty() || !(PLACES.contains(word.get()) || AGENCIES.contains(word.get()))) {
            return;
        }
        if (test instanceof Condition.MemberOf member) {
            Optional.ofNullable(lists.get(member.list())).ifPresent(list -> list(list, member, problems));
        } else if (written(test)) {
            problems.error(
                    test.line(),
                    word.get() + " compared with a place or agency written into the rule",
                    LAW
                            + " Use ListedLane or ListedAgency, or memberOf a list of the pack whose rows have valid_from and"
                            + " valid_to at most " + MOST_DAYS + " days apart.");
        }
    }

    private static Optional<String> word(Class<? extends Fact> kind, Value left) {
        return left instanceof Value.Field field
                ? Optional.of(field.owner().kind(kind).getSimpleName() + "." + field.name())
                : Optional.empty();
    }

    private static boolean written(Condition.Test test) {
        if (test instanceof Condition.Comparison comparison) {
            return comparison.right() instanceof Value.Literal literal && !NONE.equals(literal.value());
        }
        if (test instanceof Condition.OneOf one) {
            return one.choices().stream().anyMatch(choice -> !NONE.equals(choice.value()));
        }
        if (test instanceof Condition.Contains contains) {
            return contains.right() instanceof Value.Literal;
        }
        return test instanceof Condition.Matches;
    }

    private static void list(MemberList list, Condition.MemberOf test, Problems problems) {
        for (MemberList.Entry entry : list.entries()) {
            Optional<LocalDate> from = entry.validFrom();
            Optional<LocalDate> to = entry.validTo();
            boolean bounded =
                    from.isPresent() && to.isPresent() && ChronoUnit.DAYS.between(from.get(), to.get()) < MOST_DAYS;
            if (!bounded) {
                problems.error(
                        test.line(),
                        "The list " + list.name() + " of places or agencies with a row that does not end within "
                                + MOST_DAYS + " days",
                        LAW + " Give each row valid_from, valid_to and a note that names the evidence.");
                return;
            }
        }
    }
}
