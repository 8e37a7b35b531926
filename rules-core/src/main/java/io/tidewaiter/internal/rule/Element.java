package io.tidewaiter.internal.rule;

import java.util.List;

/** One line between {@code when} and {@code then}. */
public sealed interface Element {

    /** The pattern that is matched, denied or counted over. */
    Pattern pattern();

    /** A fact that must be there; a match lists it. */
    record Present(Pattern pattern) implements Element {}

    /** {@code exists}: at least one such fact; a match does not list it. */
    record Exists(Pattern pattern) implements Element {}

    /** {@code not}: no such fact. */
    record Absent(Pattern pattern) implements Element {}

    /** {@code accumulate}: functions over all such facts, and a condition on their results. */
    record Aggregate(Pattern pattern, List<AggregateFunction> functions, Condition condition) implements Element {

        public Aggregate {
            functions = List.copyOf(functions);
        }
    }
}
