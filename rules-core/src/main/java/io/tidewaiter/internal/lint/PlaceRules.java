package io.tidewaiter.internal.lint;

import io.tidewaiter.internal.rule.Condition;
import io.tidewaiter.internal.rule.Element;
import io.tidewaiter.internal.rule.Pattern;
import io.tidewaiter.internal.rule.Rule;
import io.tidewaiter.internal.rule.Trees;
import io.tidewaiter.internal.rule.Value;
import io.tidewaiter.pack.PackProblem;
import io.tidewaiter.pack.Profile;
import io.tidewaiter.pack.RuleKind;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Rules that rest on places alone without saying so. Country of origin or shipment alone never counts more than 15 points (WTO Trade
 * Facilitation Agreement, Article 7.4); such a rule needs a second, different kind of fact.
 */
final class PlaceRules implements LintCheck {

    private static final int MOST = 15;

    /** Words that name a place. */
    static final Set<String> PLACES = Set.of(
            "Route.exportCountry",
            "Route.loadingPort",
            "Route.dischargePort",
            "Route.deliveryPlace",
            "Route.firstTranshipment",
            "Route.lastTranshipment",
            "Route.transhipmentPorts",
            "Route.freeZone",
            "Route.freeZones",
            "GoodsLine.origin",
            "Trader.country",
            "Journey.origin",
            "Journey.destination",
            "Journey.via",
            "Journey.hub",
            "Journey.onwardCountry",
            "ListedLane.kind",
            "ListedLane.threat",
            "ListedLane.reference",
            "ListedLane.via",
            "ListedLane.gateway",
            "ListedLane.validTo");

    /** Words that every consignment of a mode, direction or part shares: beside a place they are no second kind of fact. */
    static final Set<String> COMMON = Set.of("Shipment.mode", "Shipment.direction", "Trader.role", "Traveller.role");

    @Override
    public Stream<PackProblem> check(LintInput input) {
        return input.rules()
                .filter(rule -> rule.card().points() > MOST || rule.card().review() || ofPassengers(input, rule))
                .filter(rule -> rule.card().kind() != RuleKind.PLACE && placesAlone(rule))
                .map(rule -> input.onCard(
                        rule,
                        "points",
                        "A rule about places alone with " + rule.card().points() + " points",
                        "Write @kind(place) and at most 15 points, or add a second, different kind of fact."));
    }

    /** Of a person, places alone are told apart from conduct whatever they count. */
    private static boolean ofPassengers(LintInput input, Rule rule) {
        return input.opened().pack().profile() == Profile.PASSENGER
                && rule.card().points() > 0;
    }

    private static boolean placesAlone(Rule rule) {
        List<String> words = rule.elements().stream().flatMap(PlaceRules::words).toList();
        return words.stream().anyMatch(PLACES::contains)
                && words.stream().allMatch(word -> PLACES.contains(word) || COMMON.contains(word));
    }

    private static Stream<String> words(Element element) {
        if (element instanceof Element.Aggregate) {
            return Stream.of("a count");
        }
        Pattern pattern = element.pattern();
        return Trees.tests(pattern.condition()).flatMap(test -> words(test, pattern));
    }

    private static Stream<String> words(Condition.Test test, Pattern pattern) {
        return Trees.atoms(test)
                .filter(atom -> !(atom instanceof Value.Literal))
                .map(atom -> {
                    if (atom instanceof Value.Field field) {
                        return field.owner().kind(pattern.kind()).getSimpleName() + "." + field.name();
                    }
                    // Two facts held against each other: a difference between papers, not a place.
                    return "a comparison";
                });
    }
}
