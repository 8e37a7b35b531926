package io.tidewaiter.internal.explain;

import io.tidewaiter.internal.evaluate.Truth;
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
        return with(scope.truth(condition), condition, scope).toList();
    }

    private static Stream<Condition.Test> with(Truth wanted, Condition condition, Scope scope) {
        if (scope.truth(condition) != wanted) {
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
}
