package io.tidewaiter.internal.lint;

import io.tidewaiter.internal.rule.Rule;
import io.tidewaiter.pack.PackProblem;
import io.tidewaiter.pack.RuleKind;
import java.util.stream.Stream;

/** Value rules say "reason to ask": never RED on value alone, never a review on value alone. */
final class ValueRules implements LintCheck {

    private static final int MOST = 39;

    @Override
    public Stream<PackProblem> check(LintInput input) {
        return input.rules()
                .filter(rule -> rule.card().kind() == RuleKind.VALUE)
                .flatMap(rule -> check(input, rule));
    }

    private static Stream<PackProblem> check(LintInput input, Rule rule) {
        Stream.Builder<PackProblem> found = Stream.builder();
        if (rule.card().review()) {
            found.add(input.onCard(
                    rule,
                    "review",
                    "A value rule that asks for a review",
                    "A value is a reason to ask: @ask(RFI) instead of @review."));
        }
        if (rule.card().points() > MOST) {
            found.add(input.onCard(
                    rule,
                    "points",
                    "A value rule with " + rule.card().points() + " points",
                    "Give it at most " + MOST + ", so that value alone does not reach a person."));
        }
        return found.build();
    }
}
