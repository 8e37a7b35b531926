package io.tidewaiter.internal.lint;

import io.tidewaiter.internal.rule.Rule;
import io.tidewaiter.pack.PackProblem;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Two rules that ask the same: one fact would count twice. */
final class SameConditions implements LintCheck {

    @Override
    public Stream<PackProblem> check(LintInput input) {
        Map<String, Rule> seen = new LinkedHashMap<>();
        Stream.Builder<PackProblem> found = Stream.builder();
        input.rules().forEach(rule -> {
            Rule before = seen.putIfAbsent(WrittenRule.of(rule), rule);
            if (before != null) {
                found.add(PackProblem.warning(
                        rule.card().file(),
                        rule.elements().get(0).pattern().line(),
                        "The same condition as " + before.card().id(),
                        "Keep one of the two; the same fact would count twice."));
            }
        });
        return found.build();
    }
}
