package io.tidewaiter.internal.explain;

import io.tidewaiter.Gap;
import io.tidewaiter.facts.FactSheet;
import io.tidewaiter.internal.evaluate.Truth;
import io.tidewaiter.internal.rule.AggregateFunction;
import io.tidewaiter.internal.rule.Condition;
import io.tidewaiter.internal.rule.Element;
import io.tidewaiter.internal.rule.Pattern;
import io.tidewaiter.internal.rule.Rule;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What keeps a rule from being judged. */
final class Gaps {

    private final FactSheet sheet;
    private final Set<Lack> lacks = new LinkedHashSet<>();

    private Gaps(FactSheet sheet) {
        this.sheet = sheet;
    }

    /** The gap of a rule that ended unknown, of a pack named {@code id@version}. */
    static Gap of(String pack, Rule rule, Scope start) {
        List<Lack> lacks = lacks(rule, start);
        List<Gap.Missing> missing = new ArrayList<>(lacks.size());
        lacks.forEach(lack -> missing.add(lack.missing()));
        return new Gap(rule.card().id(), pack, rule.card().title(), GapSentences.of(lacks), missing);
    }

    /** Every unknown value that keeps the rule from being judged, in the order of the rule and the facts. */
    static List<Lack> lacks(Rule rule, Scope start) {
        Gaps gaps = new Gaps(start.sheet());
        Walk.through(rule, start, taken -> taken.get(taken.size() - 1).truth() != Truth.FALSE, gaps::addUnknownSteps);
        return List.copyOf(gaps.lacks);
    }

    private void addUnknownSteps(List<Step> way) {
        for (Step step : way) {
            if (step.truth() == Truth.UNKNOWN) {
                add(step);
            }
        }
    }

    private void add(Step step) {
        Pattern pattern = step.element().pattern();
        if (step.element() instanceof Element.Present) {
            addUnknown(pattern.condition(), pattern, step.scope());
        } else if (step.element() instanceof Element.Aggregate aggregate) {
            addAggregate(aggregate, step.scope());
        } else {
            addUnknownFacts(pattern, step.scope());
        }
    }

    private void addUnknownFacts(Pattern pattern, Scope outer) {
        outer.each(pattern)
                .filter(scope -> scope.truth(pattern) == Truth.UNKNOWN)
                .forEach(scope -> addUnknown(pattern.condition(), pattern, scope));
    }

    private void addUnknown(Condition condition, Pattern pattern, Scope scope) {
        if (!scope.supplied()) {
            lacks.add(Lack.ofKind(pattern.kind()));
        }
        // A pattern that is unknown on a fact that is there has an unknown condition.
        if (scope.supplied() || scope.truth(condition) == Truth.UNKNOWN) {
            for (Condition.Test leaf : Leaves.deciding(Truth.UNKNOWN, condition, scope)) {
                scope.origins(leaf).forEach(this::addOrigin);
            }
        }
    }

    private void addAggregate(Element.Aggregate aggregate, Scope scope) {
        Pattern pattern = aggregate.pattern();
        addUnknownFacts(pattern, scope);
        scope.each(pattern)
                .filter(one -> one.truth(pattern) == Truth.TRUE)
                .flatMap(one -> aggregate.functions().stream()
                        .map(AggregateFunction::operand)
                        .flatMap(operand -> one.origins(operand).stream()))
                .forEach(this::addOrigin);
        Leaves.deciding(aggregate.condition(), scope).stream()
                .flatMap(leaf -> scope.origins(leaf).stream())
                .filter(origin -> origin.function().isEmpty())
                .forEach(this::addOrigin);
    }

    private void addOrigin(Origin origin) {
        if (!origin.unknown() || origin.function().isPresent()) {
            return;
        }
        WordNote note = origin.note();
        if (origin.fact().isEmpty()) {
            lacks.add(Lack.ofKind(note.kind()));
            return;
        }
        lacks.add(new Lack(note.kind(), Optional.of(note), origin.label(), Paths.lacking(origin), missing(note)));
    }

    private List<String> missing(WordNote note) {
        if (note.tables().isEmpty() || sheet.missingTables().isEmpty()) {
            return List.of();
        }
        List<String> tables = new ArrayList<>(note.tables());
        tables.retainAll(sheet.missingTables());
        return List.copyOf(tables);
    }
}
