package io.tidewaiter.internal.explain;

import io.tidewaiter.Evidence;
import io.tidewaiter.Gap;
import io.tidewaiter.facts.Fact;
import io.tidewaiter.facts.FactSheet;
import io.tidewaiter.internal.evaluate.Truth;
import io.tidewaiter.internal.rule.Condition;
import io.tidewaiter.internal.rule.Element;
import io.tidewaiter.internal.rule.Pattern;
import io.tidewaiter.internal.rule.Value;
import io.tidewaiter.model.SourceMessage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The values that made a rule true for one match. */
final class Evidences {

    private final FactSheet sheet;
    private final Optional<String> message;
    private final Optional<Instant> at;
    private final List<Evidence> found = new ArrayList<>(4);

    private Evidences(FactSheet sheet) {
        this.sheet = sheet;
        this.message = sheet.message().map(SourceMessage::id);
        this.at = sheet.message().map(SourceMessage::receivedAt);
    }

    /** Evidence of a match, in the order of the rule; never empty. */
    static List<Evidence> of(FactSheet sheet, List<Step> steps) {
        Evidences evidences = new Evidences(sheet);
        steps.forEach(evidences::add);
        if (evidences.found.isEmpty()) {
            steps.forEach(evidences::addPresence);
        }
        return List.copyOf(evidences.found);
    }

    private void add(Step step) {
        Element element = step.element();
        if (element instanceof Element.Present) {
            addLeaves(element.pattern().condition(), step.scope());
        } else if (element instanceof Element.Aggregate aggregate) {
            addLeaves(aggregate.condition(), step.scope());
        } else if (element instanceof Element.Exists) {
            step.scope()
                    .each(element.pattern())
                    .filter(scope -> scope.truth(element.pattern()) == Truth.TRUE)
                    .findFirst()
                    .ifPresent(scope -> addLeaves(element.pattern().condition(), scope));
        } else {
            addAbsence(element.pattern(), step.scope());
        }
    }

    /** The same value may be asked twice; there are few of them in a match. */
    private void add(Evidence evidence) {
        if (!found.contains(evidence)) {
            found.add(evidence);
        }
    }

    private void addLeaves(Condition condition, Scope scope) {
        for (Condition.Test leaf : Leaves.deciding(condition, scope)) {
            List<Origin> left = scope.origins(leaf.left());
            boolean plainLeft = !(leaf.left() instanceof Value.Arithmetic);
            for (Origin origin : left) {
                addValue(origin, plainLeft ? Wording.asked(leaf, scope) : Wording.whole(leaf, scope));
            }
            if (leaf instanceof Condition.Comparison comparison) {
                addOther(leaf, comparison.right(), scope);
            } else if (leaf instanceof Condition.Contains contains) {
                addOther(leaf, contains.right(), scope);
            }
        }
    }

    /** A value the left side is held against: only the whole test says what was asked. */
    private void addOther(Condition.Test leaf, Value right, Scope scope) {
        for (Origin origin : scope.origins(right)) {
            addValue(origin, Wording.whole(leaf, scope));
        }
    }

    private void addValue(Origin origin, String test) {
        Optional<Object> value = origin.value();
        if (value.isPresent()) {
            add(new Evidence(
                    origin.label(),
                    origin.field(),
                    origin.note().meaning(),
                    Wording.exact(value.get()),
                    origin.note().unit(),
                    test,
                    Paths.of(origin),
                    message,
                    at));
        }
    }

    private void addAbsence(Pattern pattern, Scope outer) {
        Scope scope = outer.open(pattern);
        String condition = Wording.condition(pattern.condition(), scope);
        add(kind(pattern.kind(), "none", condition.isEmpty() ? "none at all" : "none with " + condition));
    }

    /** For a rule that asks nothing of its facts but that they are there. */
    private void addPresence(Step step) {
        if (step.element() instanceof Element.Present) {
            Fact fact = step.scope().fact();
            add(kind(fact.getClass(), fact.label(), "is there"));
        }
    }

    private Evidence kind(Class<? extends Fact> kind, String value, String test) {
        Gap.Missing known = Lack.of(kind).missing();
        return new Evidence(
                sheet.root().label(),
                kind.getSimpleName(),
                known.meaning(),
                value,
                "",
                test,
                new ArrayList<>(List.of(Paths.list(kind))),
                message,
                at);
    }
}
