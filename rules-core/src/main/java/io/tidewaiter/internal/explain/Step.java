package io.tidewaiter.internal.explain;

import io.tidewaiter.facts.Fact;
import io.tidewaiter.internal.evaluate.Total;
import io.tidewaiter.internal.evaluate.Truth;
import io.tidewaiter.internal.rule.Element;

/**
 * One element of a rule held against the facts.
 *
 * @param element the element
 * @param scope what it sees: for a present pattern with its fact, for an aggregate with its results
 * @param truth what it comes to
 */
record Step(Element element, Scope scope, Truth truth) {

    /** A present pattern on one fact or on the placeholder. */
    static Step present(Element.Present element, Scope outer, Fact fact) {
        Scope scope = outer.at(element.pattern(), fact);
        return new Step(element, scope, scope.truth(element.pattern()));
    }

    /** Any other element; the scope goes on to the elements after it. */
    static Step other(Element element, Scope outer) {
        if (element instanceof Element.Aggregate aggregate) {
            Total total = outer.interpreter().total(aggregate, outer.bindings());
            return new Step(element, Results.after(aggregate, total, outer), total.truth());
        }
        return new Step(element, outer, outer.interpreter().closed(element, outer.bindings()));
    }
}
