package io.tidewaiter.internal.rule;

import java.util.function.Consumer;
import java.util.stream.Stream;

/** Walks over conditions. */
public final class Trees {

    private Trees() {}

    /** The leaves of a condition, left to right. */
    public static Stream<Condition.Test> tests(Condition condition) {
        if (condition instanceof Condition.AllOf all) {
            return all.parts().stream().flatMap(Trees::tests);
        }
        if (condition instanceof Condition.AnyOf any) {
            return any.parts().stream().flatMap(Trees::tests);
        }
        return Stream.of((Condition.Test) condition);
    }

    /** The values a leaf compares, without taking arithmetic apart. */
    public static Stream<Value> sides(Condition.Test test) {
        if (test instanceof Condition.Comparison comparison) {
            return Stream.of(comparison.left(), comparison.right());
        }
        if (test instanceof Condition.Contains contains) {
            return Stream.of(contains.left(), contains.right());
        }
        return Stream.of(test.left());
    }

    /** The fields, variables and constants a leaf is made of. */
    public static Stream<Value> atoms(Condition.Test test) {
        return sides(test).flatMap(Trees::atoms);
    }

    /** Gives each field, variable and constant a leaf is made of, left to right, without a stream. */
    public static void forEachAtom(Condition.Test test, Consumer<Value> use) {
        forEachAtom(test.left(), use);
        if (test instanceof Condition.Comparison comparison) {
            forEachAtom(comparison.right(), use);
        } else if (test instanceof Condition.Contains contains) {
            forEachAtom(contains.right(), use);
        }
    }

    /** Gives each field, variable and constant a value is made of, left to right, without a stream. */
    public static void forEachAtom(Value value, Consumer<Value> use) {
        if (value instanceof Value.Arithmetic arithmetic) {
            forEachAtom(arithmetic.left(), use);
            forEachAtom(arithmetic.right(), use);
        } else {
            use.accept(value);
        }
    }

    /** The fields, variables and constants a value is made of. */
    public static Stream<Value> atoms(Value value) {
        return value instanceof Value.Arithmetic arithmetic
                ? Stream.concat(atoms(arithmetic.left()), atoms(arithmetic.right()))
                : Stream.of(value);
    }
}
