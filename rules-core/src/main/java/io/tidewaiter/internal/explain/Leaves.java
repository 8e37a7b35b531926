package io.tidewaiter.internal.explain;

import io.tidewaiter.internal.evaluate.Truth;
import io.tidewaiter.internal.rule.Condition;
import java.util.ArrayList;
import java.util.List;

/** The leaves of a condition that made it what it is. */
final class Leaves {

    private Leaves() {}

    /**
     * Leaves with the same truth as the condition, reached through parts of that truth only: what made a true condition true, or which
     * unknown values keep it unknown.
     */
    static List<Condition.Test> deciding(Condition condition, Scope scope) {
        return deciding(scope.truth(condition), condition, scope);
    }

    /** As {@link #deciding(Condition, Scope)}, of a condition whose truth is known already. */
    static List<Condition.Test> deciding(Truth truth, Condition condition, Scope scope) {
        List<Condition.Test> leaves = new ArrayList<>();
        collect(truth, condition, scope, leaves);
        return leaves;
    }

    /** Goes on into the parts of a condition of the wanted truth that have it too. */
    private static void collect(Truth wanted, Condition condition, Scope scope, List<Condition.Test> leaves) {
        if (condition instanceof Condition.Test test) {
            leaves.add(test);
            return;
        }
        for (Condition part : parts(condition)) {
            if (scope.truth(part) == wanted) {
                collect(wanted, part, scope, leaves);
            }
        }
    }

    private static List<Condition> parts(Condition condition) {
        return condition instanceof Condition.AllOf all ? all.parts() : ((Condition.AnyOf) condition).parts();
    }
}
