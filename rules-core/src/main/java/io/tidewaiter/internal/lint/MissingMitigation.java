package io.tidewaiter.internal.lint;

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
        Set<Threat> mitigated = Stream.concat(Stream.of(input.opened().pack()), input.beside().stream())
                .map(RulePack::cards)
                .flatMap(cards -> cards.stream().filter(RuleCard::mitigating))
                .map(RuleCard::threat)
                .collect(Collectors.toSet());
        String threats = input.rules()
                .map(rule -> rule.card())
                .filter(card -> card.points() > 0 && !mitigated.contains(card.threat()))
                .map(card -> card.threat().name())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        if (threats.isEmpty() || mitigated.contains(Threat.ANY)) {
            return Stream.empty();
        }
        return Stream.of(
                PackProblem.warning(
                        "pack.yaml",
                        0,
                        "No mitigating rule for " + threats,
                        "Say what speaks for the sender: a rule with @kind(mitigation), or name the pack that has it beside this one."));
    }
}
