package io.tidewaiter.internal.lint;

import io.tidewaiter.internal.rule.Rule;
import io.tidewaiter.pack.PackProblem;
import io.tidewaiter.pack.RuleCard;
import io.tidewaiter.pack.RulePack;
import io.tidewaiter.pack.Threat;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Threats for which nothing can speak for the sender. */
final class MissingMitigation implements LintCheck {

    @Override
    public Stream<PackProblem> check(LintInput input) {
        Set<Threat> cancelled = cancelled(input);
        Set<Threat> mitigated = mitigating(input).map(RuleCard::threat).collect(Collectors.toSet());
        String threats = input.rules()
                .map(rule -> rule.card())
                .filter(card -> card.points() > 0 && !cancelled.contains(card.threat()))
                .filter(card -> !mitigated.contains(card.threat()) && !spokenFor(card, mitigated))
                .map(card -> card.threat().name())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        if (threats.isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(
                PackProblem.warning(
                        "pack.yaml",
                        0,
                        "No mitigating rule for " + threats,
                        "Say what speaks for the sender: a rule with @kind(mitigation), or name the pack that has it beside this one."));
    }

    /** What speaks for a traveller in general takes nothing from the points that protect a possible victim. */
    private static boolean spokenFor(RuleCard card, Set<Threat> mitigated) {
        return mitigated.contains(Threat.ANY) && card.threat() != Threat.VICTIMS;
    }

    /** The mitigating rules of the pack and of those used with it. */
    private static Stream<RuleCard> mitigating(LintInput input) {
        return Stream.concat(Stream.of(input.opened().pack()), input.beside().stream())
                .map(RulePack::cards)
                .flatMap(cards -> cards.stream().filter(RuleCard::mitigating));
    }

    /** Threats of rules of the pack that a mitigating rule cancels. */
    private static Set<Threat> cancelled(LintInput input) {
        Set<String> ids =
                mitigating(input).flatMap(card -> card.cancels().stream()).collect(Collectors.toSet());
        return input.rules()
                .map(Rule::card)
                .filter(card -> card.threat() == Threat.VICTIMS && ids.contains(card.id()))
                .map(RuleCard::threat)
                .collect(Collectors.toSet());
    }
}
