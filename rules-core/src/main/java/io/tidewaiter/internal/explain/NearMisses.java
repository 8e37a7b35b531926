package io.tidewaiter.internal.explain;

import io.tidewaiter.NearMiss;
import io.tidewaiter.facts.Fact;
import io.tidewaiter.internal.evaluate.Truth;
import io.tidewaiter.internal.rule.Condition;
import io.tidewaiter.internal.rule.Element;
import io.tidewaiter.internal.rule.Rule;
import io.tidewaiter.pack.RulePack;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rules that are one condition short. */
final class NearMisses {

    private NearMisses() {}

    /** The first way in which exactly one condition of the rule fails and every other one holds. */
    static Optional<NearMiss> of(RulePack pack, Rule rule, Scope start) {
        List<NearMiss> found = new ArrayList<>();
        Walk.through(rule, start, taken -> found.isEmpty() && shortOf(taken) <= 1, way -> {
            if (found.isEmpty() && shortOf(way) == 1) {
                found.add(miss(pack, rule, way));
            }
        });
        return found.stream().findFirst();
    }

    private static int shortOf(List<Step> steps) {
        return steps.stream().mapToInt(NearMisses::shortOf).sum();
    }

    /** How many conditions would have to turn: 0 when true, 2 when more than one or when it is not known. */
    private static int shortOf(Step step) {
        if (step.truth() != Truth.FALSE) {
            return step.truth() == Truth.TRUE ? 0 : 2;
        }
        // No fact of a kind that must be there, or one of a kind that must not: one condition, the element itself.
        return condition(step).map(one -> shortOf(one, step.scope())).orElse(1);
    }

    private static int shortOf(Condition condition, Scope scope) {
        Truth truth = scope.truth(condition);
        if (truth != Truth.FALSE) {
            return truth == Truth.TRUE ? 0 : 2;
        }
        if (condition instanceof Condition.AllOf all) {
            return all.parts().stream().mapToInt(part -> shortOf(part, scope)).sum();
        }
        if (condition instanceof Condition.AnyOf any) {
            return any.parts().stream()
                    .mapToInt(part -> shortOf(part, scope))
                    .min()
                    .orElse(2);
        }
        return 1;
    }

    private static NearMiss miss(RulePack pack, Rule rule, List<Step> way) {
        Step failing = way.stream()
                .filter(step -> step.truth() == Truth.FALSE)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "One step fails: " + rule.card().id()));
        boolean ofFact =
                failing.element() instanceof Element.Present && failing.scope().supplied();
        Fact fact = ofFact ? failing.scope().fact() : failing.scope().sheet().root();
        return new NearMiss(
                rule.card().id(), pack.ref().toString(), rule.card().title(), fact.label(), describe(failing));
    }

    private static String describe(Step failing) {
        return condition(failing)
                .flatMap(one -> failingLeaf(one, failing.scope()))
                .map(leaf -> Wording.whole(leaf, failing.scope()))
                .orElseGet(() -> (failing.element() instanceof Element.Absent ? "no " : "some ")
                        + failing.element().pattern().kind().getSimpleName() + " with "
                        + Wording.condition(
                                failing.element().pattern().condition(),
                                failing.scope().open(failing.element().pattern())));
    }

    private static Optional<Condition.Test> failingLeaf(Condition condition, Scope scope) {
        if (condition instanceof Condition.AllOf all) {
            return all.parts().stream()
                    .filter(part -> scope.truth(part) == Truth.FALSE)
                    .findFirst()
                    .flatMap(part -> failingLeaf(part, scope));
        }
        if (condition instanceof Condition.AnyOf any) {
            return any.parts().stream()
                    .filter(part -> shortOf(part, scope) == 1)
                    .findFirst()
                    .flatMap(part -> failingLeaf(part, scope));
        }
        return Optional.of((Condition.Test) condition);
    }

    private static Optional<Condition> condition(Step step) {
        if (step.element() instanceof Element.Aggregate aggregate) {
            return Optional.of(aggregate.condition());
        }
        return step.element() instanceof Element.Present present
                ? Optional.of(present.pattern().condition())
                : Optional.empty();
    }
}
