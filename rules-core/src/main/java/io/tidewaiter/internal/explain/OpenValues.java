package io.tidewaiter.internal.explain;

import io.tidewaiter.facts.Fact;
import io.tidewaiter.internal.evaluate.Truth;
import io.tidewaiter.internal.rule.Condition;
import io.tidewaiter.internal.rule.Element;
import io.tidewaiter.internal.rule.Pattern;
import io.tidewaiter.internal.rule.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * What is not known on the way through a rule. A condition is asked once: its truth and what keeps it open are found together, and what
 * was noted for a part that does not matter in the end is struck out again.
 */
final class OpenValues {

    private final List<Open> noted = new ArrayList<>();

    /** Something that is not known. */
    sealed interface Open {}

    /** No fact of a kind was supplied. */
    record OfKind(Class<? extends Fact> kind) implements Open {}

    /** A fact lacks a word. */
    record OfWord(Fact fact, WordNote note, Way way) implements Open {}

    /** How much is noted. */
    int mark() {
        return noted.size();
    }

    /** Strikes out what was noted after a mark. */
    void backTo(int mark) {
        for (int last = noted.size() - 1; last >= mark; last--) {
            noted.remove(last);
        }
    }

    /** Strikes out everything. */
    void clear() {
        noted.clear();
    }

    /** What is noted, in the order of the rule. */
    List<Open> noted() {
        return noted;
    }

    /** Notes what a term reads that is not known. */
    void addTerm(Value term, Scope scope) {
        scope.origins(term).forEach(this::add);
    }

    /** Notes what a test reads that is not known. */
    void addTest(Condition.Test test, Scope scope) {
        scope.origins(test).forEach(this::add);
    }

    private void add(Origin origin) {
        if (origin.unknown() && origin.function().isEmpty()) {
            WordNote note = origin.note();
            noted.add(origin.fact()
                    .<Open>map(fact -> new OfWord(fact, note, Paths.way(note)))
                    .orElseGet(() -> new OfKind(note.kind())));
        }
    }

    private void add(Source source, Scope scope) {
        Fact fact = source.fact(scope);
        WordNote note = source.note();
        if (!note.known(fact)) {
            noted.add(fact.number() == null ? new OfKind(note.kind()) : new OfWord(fact, note, source.way()));
        }
    }

    /** What a pattern comes to on the fact of a scope; when that is unknown, why. */
    Truth pattern(Pattern pattern, Asked asked, Scope scope) {
        int mark = mark();
        Truth supplied = Truth.TRUE;
        if (!scope.supplied()) {
            supplied = Truth.UNKNOWN;
            noted.add(new OfKind(pattern.kind()));
        }
        Truth truth = supplied.and(condition(asked, scope));
        if (truth != Truth.UNKNOWN) {
            backTo(mark);
        }
        return truth;
    }

    /** What {@code exists} or {@code not} comes to; when that is unknown, why. */
    Truth closed(Element element, Asked asked, Scope outer) {
        int mark = mark();
        Truth any = facts(element.pattern(), asked, outer);
        if (any != Truth.UNKNOWN) {
            backTo(mark);
        }
        return element instanceof Element.Exists ? any : any.not();
    }

    /** Whether a pattern holds on any fact; notes what is unknown of each. */
    Truth facts(Pattern pattern, Asked asked, Scope outer) {
        Truth any = Truth.FALSE;
        List<Fact> facts = outer.interpreter().facts(pattern.kind());
        for (int i = 0; i < facts.size(); i++) {
            any = any.or(pattern(pattern, asked, outer.at(pattern, facts.get(i))));
        }
        return any;
    }

    private Truth condition(Asked asked, Scope scope) {
        if (asked instanceof Asked.Leaf leaf) {
            return test(leaf, scope);
        }
        return asked instanceof Asked.AllOf all
                ? parts(all.parts(), scope, true)
                : parts(((Asked.AnyOf) asked).parts(), scope, false);
    }

    private Truth test(Asked.Leaf leaf, Scope scope) {
        Truth truth = leaf.truth(scope);
        if (truth != Truth.UNKNOWN) {
            return truth;
        }
        if (leaf.sources().isPresent()) {
            List<Source> sources = leaf.sources().get();
            for (int i = 0; i < sources.size(); i++) {
                add(sources.get(i), scope);
            }
        } else {
            addTest(leaf.test(), scope);
        }
        return truth;
    }

    private Truth parts(List<Asked> parts, Scope scope, boolean all) {
        int mark = mark();
        Truth decides = all ? Truth.FALSE : Truth.TRUE;
        Truth truth = decides.not();
        for (int i = 0; i < parts.size(); i++) {
            Truth one = condition(parts.get(i), scope);
            if (one == decides) {
                backTo(mark);
                return decides;
            }
            truth = all ? truth.and(one) : truth.or(one);
        }
        return truth;
    }
}
