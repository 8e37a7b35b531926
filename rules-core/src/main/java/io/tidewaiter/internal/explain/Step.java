package io.tidewaiter.internal.explain;

import io.tidewaiter.facts.Fact;
import io.tidewaiter.internal.rule.Element;
import io.tidewaiter.internal.rule.Pattern;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One element of a rule held against the facts.
 *
 * @param element the element
 * @param scope what it sees: for a present pattern with its fact, for an aggregate with its results
 * @param truth what it comes to
 */
record Step(Element element, Scope scope, Truth truth) {

    /** A present pattern on one fact; an empty fact stands for a kind that was not supplied. */
    static Step present(Element.Present element, Scope outer, Optional<Fact> fact) {
        Scope scope = outer.at(element.pattern(), fact);
        return new Step(element, scope, truth(element.pattern(), scope));
    }

    /** Any other element; the scope goes on to the elements after it. */
    static Step other(Element element, Scope outer) {
        if (element instanceof Element.Aggregate aggregate) {
            Scope scope = outer.with(Aggregates.results(aggregate, outer));
            boolean nothing = Aggregates.extremeOfNothing(aggregate, outer);
            return new Step(element, scope, nothing ? Truth.FALSE : Judge.truth(aggregate.condition(), scope));
        }
        Truth exists = scopes(element.pattern(), outer)
                .map(scope -> truth(element.pattern(), scope))
                .reduce(Truth.FALSE, Truth::or);
        return new Step(element, outer, exists.negated(element instanceof Element.Absent));
    }

    /** The scopes of a pattern on each fact of its kind, or on the one that stands for a kind that was not supplied. */
    static Stream<Scope> scopes(Pattern pattern, Scope outer) {
        return candidates(pattern, outer).stream().map(fact -> outer.at(pattern, fact));
    }

    static List<Optional<Fact>> candidates(Pattern pattern, Scope outer) {
        return outer.sheet().supplied(pattern.kind())
                ? outer.sheet().of(pattern.kind()).stream().map(Optional::of).toList()
                : List.of(Optional.empty());
    }

    /** A kind that was not supplied may have such a fact or not: never true. */
    static Truth truth(Pattern pattern, Scope scope) {
        Truth truth = Judge.truth(pattern.condition(), scope);
        return scope.fact().isPresent() ? truth : truth.and(Truth.UNKNOWN);
    }
}
