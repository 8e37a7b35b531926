package io.tidewaiter.internal.lint;

import io.tidewaiter.internal.rule.Element;
import io.tidewaiter.internal.rule.Rule;
import io.tidewaiter.internal.rule.Trees;
import io.tidewaiter.pack.PackProblem;
import java.util.stream.Stream;

/** Rules that ask nothing: every subject that has the facts matches. */
final class AlwaysTrueRules implements LintCheck {

    @Override
    public Stream<PackProblem> check(LintInput input) {
        return input.rules()
                .filter(AlwaysTrueRules::asksNothing)
                .map(rule -> PackProblem.warning(
                        rule.card().file(),
                        rule.elements().get(0).pattern().line(),
                        "A rule without a condition",
                        "It is true of every subject that has such facts; say what must hold for them."));
    }

    private static boolean asksNothing(Rule rule) {
        return !rule.elements().isEmpty()
                && rule.elements().stream()
                        .allMatch(e -> e instanceof Element.Present
                                && Trees.tests(e.pattern().condition())
                                        .findAny()
                                        .isEmpty());
    }
}
