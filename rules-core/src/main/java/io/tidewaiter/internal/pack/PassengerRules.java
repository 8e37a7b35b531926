package io.tidewaiter.internal.pack;

import io.tidewaiter.facts.Bag;
import io.tidewaiter.facts.CheckIn;
import io.tidewaiter.facts.Fact;
import io.tidewaiter.facts.ListMatch;
import io.tidewaiter.facts.TravelDocument;
import io.tidewaiter.facts.Traveller;
import io.tidewaiter.facts.Vocabulary;
import io.tidewaiter.internal.rule.Condition;
import io.tidewaiter.internal.rule.Element;
import io.tidewaiter.internal.rule.MemberList;
import io.tidewaiter.internal.rule.Rule;
import io.tidewaiter.internal.rule.Trees;
import io.tidewaiter.internal.rule.Value;
import io.tidewaiter.pack.PackProblem;
import io.tidewaiter.pack.Profile;
import io.tidewaiter.pack.RuleCard;
import io.tidewaiter.pack.Threat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a rule may not do because of the profile of its pack. A pack that breaks it is refused. */
final class PassengerRules {

    private static final int MOST_POINTS = 30;
    private static final String LEARNED = "learned";

    /** What may ask for a person by itself: a hit on a document, or an alert. */
    private static final Set<Class<? extends Fact>> HITS = Set.of(TravelDocument.class, ListMatch.class);

    private final PackFiles files;
    private final Map<String, MemberList> lists;
    private final Rule rule;
    private final Problems problems;

    private PassengerRules(PackFiles files, Map<String, MemberList> lists, Rule rule) {
        this.files = files;
        this.lists = lists;
        this.rule = rule;
        this.problems = new Problems(rule.card().file());
    }

    /** Everything wrong with the rules of a pack of a profile. */
    static List<PackProblem> check(Profile profile, PackFiles files, Map<String, MemberList> lists, List<Rule> rules) {
        List<PackProblem> all = new ArrayList<>();
        for (Rule rule : rules) {
            PassengerRules checks = new PassengerRules(files, lists, rule);
            checks.kinds(profile);
            if (profile == Profile.PASSENGER) {
                checks.card();
                checks.conditions();
            }
            all.addAll(checks.problems.all());
        }
        return all;
    }

    /** Facts of cargo and of passengers are never looked at together (LEG-07). */
    private void kinds(Profile profile) {
        for (Element element : rule.elements()) {
            Class<? extends Fact> kind = element.pattern().kind();
            if (Vocabulary.profile(kind) != profile) {
                String of = profile == Profile.CARGO ? "passengers" : "cargo";
                problems.error(
                        element.pattern().line(),
                        kind.getSimpleName() + " is a fact of " + of + ", in a pack of profile " + profile,
                        "Use the kinds of the profile, "
                                + String.join(
                                        ", ",
                                        Vocabulary.all(profile).stream()
                                                .map(Class::getSimpleName)
                                                .toList())
                                + "; cargo and passengers are never looked at together.");
            }
        }
    }

    private void card() {
        RuleCard card = rule.card();
        if (card.threat() == Threat.ANY && !card.mitigating()) {
            problems.error(line("threat"), "@threat(ANY) on a rule that adds points", "Name the threat.");
        }
        if (card.points() > MOST_POINTS && !card.review()) {
            problems.error(
                    line("points"),
                    card.points() + " points for one rule about a passenger",
                    "Give at most " + MOST_POINTS + ": no single circumstance leads to a proposal.");
        }
        if (card.review() && !mayAskAlone()) {
            problems.error(
                    line("review"),
                    "@review on a rule that is no hit on a document and no alert",
                    "Take it out: a proposal needs rules of two groups (C-817/19, paragraphs 200 to 203). Only patterns about"
                            + " TravelDocument and ListMatch, and a bag without its passenger under @threat(SECURITY), may ask for"
                            + " a person alone.");
        }
        if (card.origin().toLowerCase(Locale.ROOT).startsWith(LEARNED)) {
            problems.error(
                    line("origin"),
                    "Points that were learned by a machine",
                    "Have people set them: criteria about passengers are set in advance, never by self-learning systems"
                            + " (C-817/19, paragraph 194).");
        }
        Stream.of(card.title(), card.because())
                .flatMap(text -> RestrictedWords.code(text).stream())
                .forEach(code -> problems.error(line("because"), "The code " + code, RestrictedWords.lawOnCodes()));
    }

    private boolean mayAskAlone() {
        boolean hit = false;
        boolean bag = false;
        for (Element element : rule.elements()) {
            Class<? extends Fact> kind = element.pattern().kind();
            hit |= HITS.contains(kind);
            bag |= kind == Bag.class;
            boolean other = kind != Traveller.class && kind != CheckIn.class && kind != Bag.class;
            if (!HITS.contains(kind) && other) {
                return false;
            }
        }
        return hit != bag && (hit || rule.card().threat() == Threat.SECURITY);
    }

    private void conditions() {
        for (Element element : rule.elements()) {
            Trees.tests(element.pattern().condition()).forEach(test -> {
                texts(test).forEach(text -> code(text, test.line()));
                PlaceTests.check(element.pattern().kind(), test, lists, problems);
            });
        }
    }

    private void code(String text, int line) {
        Optional<String> code = RestrictedWords.code(text);
        code.ifPresent(found -> problems.error(
                line,
                "The code " + found + " of a meal or a special service in "
                        + rule.card().id(),
                RestrictedWords.lawOnCodes()));
    }

    private static Stream<String> texts(Condition.Test test) {
        if (test instanceof Condition.Matches matches) {
            return Stream.of(matches.regex());
        }
        if (test instanceof Condition.OneOf one) {
            return one.choices().stream().map(choice -> String.valueOf(choice.value()));
        }
        return Trees.atoms(test)
                .filter(Value.Literal.class::isInstance)
                .map(atom -> String.valueOf(((Value.Literal) atom).value()));
    }

    private int line(String annotation) {
        return RuleLines.ofAnnotation(files, rule.card().file(), annotation);
    }
}
