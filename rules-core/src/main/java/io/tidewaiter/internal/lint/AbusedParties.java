package io.tidewaiter.internal.lint;

import io.tidewaiter.internal.rule.Rule;
import io.tidewaiter.internal.rule.RuleWords;
import io.tidewaiter.pack.PackProblem;
import io.tidewaiter.pack.Profile;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Rules about passengers who may be the ones that were wronged: by a tag on a stranger's bag, or by whoever took their document. */
final class AbusedParties implements LintCheck {

    static final Set<String> WORDS = Set.of(
            "Bag.loaded", "Bag.minutesAfterClose", "Bag.reissued", "TravelDocument.reported", "SharedLink.ofAgency");

    private static final String SAYS = "not implicated";

    @Override
    public Stream<PackProblem> check(LintInput input) {
        if (input.opened().pack().profile() != Profile.PASSENGER) {
            return Stream.empty();
        }
        return input.rules()
                .filter(rule -> !rule.card().mitigating() && speaksOfThem(rule))
                .filter(rule -> rule.card().limits().stream()
                        .noneMatch(limit -> limit.toLowerCase(Locale.ROOT).contains(SAYS)))
                .map(rule -> input.onCard(
                        rule,
                        "limits",
                        "A rule about something others may have done to the traveller, which does not say so",
                        "Add @limits(\"The traveller is not implicated by this alone.\") or words to that effect."));
    }

    private static boolean speaksOfThem(Rule rule) {
        return RuleWords.of(rule).stream().anyMatch(WORDS::contains);
    }
}
