package io.tidewaiter.internal.lint;

import io.tidewaiter.internal.rule.Condition;
import io.tidewaiter.internal.rule.Element;
import io.tidewaiter.internal.rule.Pattern;
import io.tidewaiter.pack.PackProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Rules that can never be true, because one pattern asks for what excludes itself. */
final class DeadRules implements LintCheck {

    private static final int MOST_ALTERNATIVES = 256;

    @Override
    public Stream<PackProblem> check(LintInput input) {
        return input.rules()
                .flatMap(rule -> rule.elements().stream()
                        .filter(element -> !(element instanceof Element.Absent))
                        .map(Element::pattern)
                        .flatMap(pattern -> contradiction(pattern).stream())
                        .map(test -> PackProblem.warning(
                                rule.card().file(),
                                test.line(),
                                "A condition that can never be true together with the others",
                                "Change one of the two, or use || where either is enough.")));
    }

    /** A test that contradicts another in every alternative; the one of the first alternative. */
    private static Optional<Condition.Test> contradiction(Pattern pattern) {
        List<List<Condition.Test>> alternatives = alternatives(pattern.condition());
        if (alternatives.size() > MOST_ALTERNATIVES) {
            return Optional.empty();
        }
        Optional<Condition.Test> first = Optional.empty();
        for (List<Condition.Test> all : alternatives) {
            Optional<Condition.Test> found = Contradictions.in(all);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            first = first.or(() -> found);
        }
        return first;
    }

    /** The condition as alternatives of tests that hold together; more than the limit when there are too many to look at. */
    private static List<List<Condition.Test>> alternatives(Condition condition) {
        if (condition instanceof Condition.AnyOf any) {
            return any.parts().stream()
                    .flatMap(p -> alternatives(p).stream())
                    .limit(MOST_ALTERNATIVES + 1L)
                    .toList();
        }
        if (condition instanceof Condition.AllOf all) {
            List<List<Condition.Test>> product = List.of(List.of());
            for (Condition part : all.parts()) {
                product = product(product, alternatives(part));
            }
            return product;
        }
        return List.of(List.of((Condition.Test) condition));
    }

    private static List<List<Condition.Test>> product(
            List<List<Condition.Test>> left, List<List<Condition.Test>> right) {
        return left.stream()
                .flatMap(l -> right.stream().map(r -> joined(l, r)))
                .limit(MOST_ALTERNATIVES + 1L)
                .toList();
    }

    private static List<Condition.Test> joined(List<Condition.Test> left, List<Condition.Test> right) {
        List<Condition.Test> joined = new ArrayList<>(left);
        joined.addAll(right);
        return joined;
    }
}
