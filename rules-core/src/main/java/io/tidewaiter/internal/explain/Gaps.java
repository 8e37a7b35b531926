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

/** What keeps rules from being judged. For one explanation, one rule after the other. */
final class Gaps {

    private final FactSheet sheet;
    private final Set<Lack> lacks = new LinkedHashSet<>();
    private final OpenValues open = new OpenValues();
    private final StringBuilder told = new StringBuilder(400);
    private AskedPack.AskedRule asked = new AskedPack.AskedRule(List.of(), List.of(), Optional.empty());
    private int ways;

    Gaps(FactSheet sheet) {
        this.sheet = sheet;
    }

    /** The gap of a rule that ended unknown. */
    Gap of(AskedPack pack, Rule rule, Scope start) {
        asked = pack.of(rule);
        if (asked.kept().isEmpty()) {
            return told(pack, rule, start);
        }
        KeptGaps kept = asked.kept().get();
        Optional<KeptGaps.Key> key = kept.key(sheet);
        if (key.isEmpty()) {
            return told(pack, rule, start);
        }
        Optional<Gap> before = kept.find(key.get());
        if (before.isPresent()) {
            return before.get();
        }
        Gap gap = told(pack, rule, start);
        kept.keep(key.get(), gap);
        return gap;
    }

    private Gap told(AskedPack pack, Rule rule, Scope start) {
        lacks.clear();
        open.clear();
        ways = 0;
        from(0, start);
        List<Gap.Missing> missing = new ArrayList<>(lacks.size());
        lacks.forEach(lack -> missing.add(lack.missing()));
        return new Gap(rule.card().id(), pack.name(), rule.card().title(), GapSentences.of(lacks, told), missing);
    }

    /** Goes through every way that does not fail; what is open on a way that comes to the end is lacking. */
    private void from(int index, Scope scope) {
        if (index == asked.elements().size()) {
            open.noted().forEach(this::add);
            return;
        }
        Element element = asked.elements().get(index);
        if (!(element instanceof Element.Present)) {
            take(index, scope);
            return;
        }
        List<Fact> facts = scope.interpreter().facts(element.pattern().kind());
        for (int i = 0; i < facts.size(); i++) {
            take(index, scope.at(element.pattern(), facts.get(i)));
        }
    }

    private void take(int index, Scope scope) {
        if (ways++ >= Walk.MOST_WAYS) {
            return;
        }
        int mark = open.mark();
        if (asked.elements().get(index) instanceof Element.Aggregate aggregate) {
            Step step = Step.other(aggregate, scope);
            if (step.truth() != Truth.FALSE) {
                note(index, aggregate, step);
                from(index + 1, step.scope());
            }
        } else if (truth(index, scope) != Truth.FALSE) {
            from(index + 1, scope);
        }
        open.backTo(mark);
    }

    private Truth truth(int index, Scope scope) {
        Element element = asked.elements().get(index);
        Asked condition = asked.conditions().get(index);
        return element instanceof Element.Present
                ? open.pattern(element.pattern(), condition, scope)
                : open.closed(element, condition, scope);
    }

    private void note(int index, Element.Aggregate aggregate, Step step) {
        if (step.truth() == Truth.TRUE) {
            return;
        }
        Pattern pattern = aggregate.pattern();
        Scope scope = step.scope();
        open.facts(pattern, asked.conditions().get(index), scope);
        for (Fact fact : scope.interpreter().facts(pattern.kind())) {
            Scope one = scope.at(pattern, fact);
            if (one.truth(pattern) == Truth.TRUE) {
                aggregate.functions().forEach(each -> open.addTerm(each.operand(), one));
            }
        }
        for (Condition.Test leaf : Leaves.deciding(aggregate.condition(), scope)) {
            open.addTest(leaf, scope);
        }
    }

    private void add(OpenValues.Open value) {
        if (value instanceof OpenValues.OfWord word) {
            WordNote note = word.note();
            lacks.add(new Lack.OfWord(note, word.fact().label(), word.way().lacking(word.fact()), missing(note)));
        } else {
            lacks.add(Lack.of(((OpenValues.OfKind) value).kind()));
        }
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
