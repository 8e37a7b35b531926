package io.tidewaiter.internal.explain;

import io.tidewaiter.internal.rule.Condition;
import java.util.List;
import java.util.stream.Stream;

/** The leaves of a condition that made it what it is. */
final class Leaves {

    private Leaves() {}

    /**
     * Leaves with the same truth as the condition, reached through parts of that truth only: what made a true condition true, or which
     * unknown values keep it unknown.
     */
    static List<Condition.Test> deciding(Condition condition, Scope scope) {
        return with(Judge.truth(condition, scope), condition, scope).toList();
    }

    private static Stream<Condition.Test> with(Truth wanted, Condition condition, Scope scope) {
        if (Judge.truth(condition, scope) != wanted) {
            return Stream.empty();
        }
        if (condition instanceof Condition.AllOf all) {
            return all.parts().stream().flatMap(part -> with(wanted, part, scope));
        }
        if (condition instanceof Condition.AnyOf any) {
            return any.parts().stream().flatMap(part -> with(wanted, part, scope));
        }
        return Stream.of((Condition.Test) condition);
    }

    /** All values a leaf reads, left side first. */
    static List<Origin> origins(Condition.Test leaf, Scope scope) {
        Stream<Origin> right = Stream.empty();
        if (leaf instanceof Condition.Comparison comparison) {
            right = Terms.origins(comparison.right(), scope).stream();
        } else if (leaf instanceof Condition.Contains contains) {
            right = Terms.origins(contains.right(), scope).stream();
        }
        return Stream.concat(Terms.origins(leaf.left(), scope).stream(), right).toList();
    }
}
