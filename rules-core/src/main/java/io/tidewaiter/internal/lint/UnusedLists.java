package io.tidewaiter.internal.lint;

import io.tidewaiter.internal.rule.Condition;
import io.tidewaiter.internal.rule.Element;
import io.tidewaiter.internal.rule.Rule;
import io.tidewaiter.internal.rule.Trees;
import io.tidewaiter.pack.PackProblem;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lists no rule asks. */
final class UnusedLists implements LintCheck {

    @Override
    public Stream<PackProblem> check(LintInput input) {
        Set<String> used = input.rules().flatMap(UnusedLists::lists).collect(Collectors.toSet());
        return input.opened().pack().lists().keySet().stream()
                .filter(list -> !used.contains(list))
                .map(list -> PackProblem.warning(
                        "lists/" + list + ".csv",
                        0,
                        "A list no rule asks",
                        "Use it with 'memberOf " + list + "', or take it out."));
    }

    /** Names of the lists a rule asks. */
    static Stream<String> lists(Rule rule) {
        return rule.elements().stream()
                .map(Element::pattern)
                .flatMap(pattern -> Trees.tests(pattern.condition()))
                .filter(Condition.MemberOf.class::isInstance)
                .map(test -> ((Condition.MemberOf) test).list());
    }
}
