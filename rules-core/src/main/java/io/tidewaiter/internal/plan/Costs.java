package io.tidewaiter.internal.plan;

import io.tidewaiter.internal.rule.Condition;
import io.tidewaiter.internal.rule.Value;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** What a test costs, as far as its order among others goes. */
final class Costs {

    private static final int COMPARISON = 1;
    private static final int LOOK_UP = 3;
    private static final int SEARCH = 6;
    private static final int COMPUTATION = 12;
    private static final int REGEX = 30;

    private Costs() {}

    /** Tests that cost least, and among those the ones that most often fail, come first. */
    static List<Condition> cheapestFirst(Collection<Condition> parts) {
        return parts.stream()
                .sorted(Comparator.comparingInt(Costs::of).thenComparingInt(Costs::passing))
                .toList();
    }

    /** Whether asking once and remembering is cheaper than asking twice. */
    static boolean worthSharing(Condition condition) {
        return of(condition) >= SEARCH;
    }

    static int of(Condition condition) {
        if (condition instanceof Condition.AllOf all) {
            return all.parts().stream().mapToInt(Costs::of).sum() + 1;
        }
        if (condition instanceof Condition.AnyOf any) {
            return any.parts().stream().mapToInt(Costs::of).sum() + 1;
        }
        if (condition instanceof Condition.Matches) {
            return REGEX;
        }
        if (condition instanceof Condition.Comparison comparison) {
            return comparison.left() instanceof Value.Field && comparison.right() instanceof Value.Literal
                    ? COMPARISON
                    : COMPUTATION;
        }
        return condition instanceof Condition.OneOf ? LOOK_UP : SEARCH;
    }

    /** Equality fails most often, inequality least. */
    private static int passing(Condition condition) {
        if (condition instanceof Condition.Comparison comparison) {
            return switch (comparison.operator()) {
                case EQUAL -> 0;
                case NOT_EQUAL -> 2;
                default -> 1;
            };
        }
        return 1;
    }
}
