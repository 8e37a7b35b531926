package io.tidewaiter.internal.explain;

import io.tidewaiter.Gap;
import io.tidewaiter.facts.Fact;
import io.tidewaiter.facts.FactSheet;
import io.tidewaiter.internal.evaluate.Truth;
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
    private final OpenValues open = new OpenValues();
    private int ways;

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
        gaps.from(rule.elements(), 0, start);
        return List.copyOf(gaps.lacks);
    }

    /** Goes through every way that does not fail; what is open on a way that comes to the end is lacking. */
    private void from(List<Element> elements, int index, Scope scope) {
        if (index == elements.size()) {
            open.each(this::add);
            return;
        }
        Element element = elements.get(index);
        if (element instanceof Element.Present) {
            for (Fact fact : scope.interpreter().facts(element.pattern().kind())) {
                take(elements, index, scope.at(element.pattern(), fact));
            }
        } else {
            take(elements, index, scope);
        }
    }

    private void take(List<Element> elements, int index, Scope scope) {
        if (ways++ >= Walk.MOST_WAYS) {
            return;
        }
        int mark = open.mark();
        Element element = elements.get(index);
        if (element instanceof Element.Aggregate aggregate) {
            Step step = Step.other(aggregate, scope);
            if (step.truth() != Truth.FALSE) {
                note(aggregate, step);
                from(elements, index + 1, step.scope());
            }
        } else if (truth(element, scope) != Truth.FALSE) {
            from(elements, index + 1, scope);
        }
        open.backTo(mark);
    }

    private Truth truth(Element element, Scope scope) {
        return element instanceof Element.Present
                ? open.pattern(element.pattern(), scope)
                : open.closed(element, scope);
    }

    private void note(Element.Aggregate aggregate, Step step) {
        if (step.truth() == Truth.TRUE) {
            return;
        }
        Pattern pattern = aggregate.pattern();
        Scope scope = step.scope();
        open.facts(pattern, scope);
        for (Fact fact : scope.interpreter().facts(pattern.kind())) {
            Scope one = scope.at(pattern, fact);
            if (one.truth(pattern) == Truth.TRUE) {
                aggregate.functions().forEach(each -> open.add(new OpenValues.OfTerm(each.operand(), one)));
            }
        }
        for (Condition.Test leaf : Leaves.deciding(aggregate.condition(), scope)) {
            open.add(new OpenValues.OfTest(leaf, scope));
        }
    }

    private void add(OpenValues.Open value) {
        if (value instanceof OpenValues.OfKind none) {
            lacks.add(Lack.ofKind(none.kind()));
        } else if (value instanceof OpenValues.OfTest of) {
            of.scope().origins(of.test()).forEach(this::addOrigin);
        } else if (value instanceof OpenValues.OfTerm of) {
            of.scope().origins(of.term()).forEach(this::addOrigin);
        }
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
