package io.tidewaiter.internal.explain;

import io.tidewaiter.facts.Fact;
import io.tidewaiter.internal.evaluate.Truth;
import io.tidewaiter.internal.rule.Condition;
import io.tidewaiter.internal.rule.Element;
import io.tidewaiter.internal.rule.Pattern;
import io.tidewaiter.internal.rule.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * What is not known on the way through a rule. A condition is asked once: its truth and what keeps it open are found together, and what
 * was noted for a part that does not matter in the end is struck out again.
 */
final class OpenValues {

    private final List<Open> noted = new ArrayList<>();

    /** Something that may not be known. */
    sealed interface Open {}

    /** No fact of a kind was supplied. */
    record OfKind(Class<? extends Fact> kind) implements Open {}

    /** A test that reads an unknown value. */
    record OfTest(Condition.Test test, Scope scope) implements Open {}

    /** A term that may read an unknown value. */
    record OfTerm(Value term, Scope scope) implements Open {}

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

    /** Notes something. */
    void add(Open open) {
        noted.add(open);
    }

    /** Gives what is noted, in the order of the rule. */
    void each(Consumer<Open> use) {
        noted.forEach(use);
    }

    /** What a pattern comes to on the fact of a scope; when that is unknown, why. */
    Truth pattern(Pattern pattern, Scope scope) {
        int mark = mark();
        Truth supplied = Truth.TRUE;
        if (!scope.supplied()) {
            supplied = Truth.UNKNOWN;
            add(new OfKind(pattern.kind()));
        }
        Truth truth = supplied.and(condition(pattern.condition(), scope));
        if (truth != Truth.UNKNOWN) {
            backTo(mark);
        }
        return truth;
    }

    /** What {@code exists} or {@code not} comes to; when that is unknown, why. */
    Truth closed(Element element, Scope outer) {
        int mark = mark();
        Truth any = facts(element.pattern(), outer);
        if (any != Truth.UNKNOWN) {
            backTo(mark);
        }
        return element instanceof Element.Exists ? any : any.not();
    }

    /** Whether a pattern holds on any fact; notes what is unknown of each. */
    Truth facts(Pattern pattern, Scope outer) {
        Truth any = Truth.FALSE;
        for (Fact fact : outer.interpreter().facts(pattern.kind())) {
            any = any.or(pattern(pattern, outer.at(pattern, fact)));
        }
        return any;
    }

    private Truth condition(Condition condition, Scope scope) {
        if (condition instanceof Condition.AllOf all) {
            return parts(all.parts(), scope, true);
        }
        if (condition instanceof Condition.AnyOf any) {
            return parts(any.parts(), scope, false);
        }
        Truth truth = scope.truth(condition);
        if (truth == Truth.UNKNOWN) {
            add(new OfTest((Condition.Test) condition, scope));
        }
        return truth;
    }

    private Truth parts(List<Condition> parts, Scope scope, boolean all) {
        int mark = mark();
        Truth decides = all ? Truth.FALSE : Truth.TRUE;
        Truth truth = decides.not();
        for (Condition part : parts) {
            Truth one = condition(part, scope);
            if (one == decides) {
                backTo(mark);
                return decides;
            }
            truth = all ? truth.and(one) : truth.or(one);
        }
        return truth;
    }
}
