package io.tidewaiter.internal.plan;

import io.tidewaiter.facts.CargoFact;
import io.tidewaiter.facts.Fact;
import io.tidewaiter.facts.Shipment;
import io.tidewaiter.internal.rule.Condition;
import io.tidewaiter.internal.rule.Owner;
import io.tidewaiter.internal.rule.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * What is left of a condition once the mode of transport is known. Many rules are meant for one mode; a plan for sea freight does not
 * have to ask the rules for post of every consignment.
 */
final class Narrowing {

    /** Holds always. */
    static final Condition ALWAYS = new Condition.AllOf(List.of());

    /** Never holds. */
    static final Condition NEVER = new Condition.AnyOf(List.of());

    private static final String MODE = "mode";

    private final String mode;

    /** @param mode the value of {@link Shipment#mode()} */
    Narrowing(String mode) {
        this.mode = mode;
    }

    /** The same pattern, when the mode is known. */
    Lone of(Lone pattern) {
        return new Lone(pattern.kind(), condition(pattern.kind(), pattern.condition()));
    }

    /** Whether a pattern asks for the mode. */
    static boolean asksForMode(Lone pattern) {
        return !new Narrowing("").of(pattern).equals(pattern);
    }

    private Condition condition(Class<? extends Fact> kind, Condition condition) {
        if (condition instanceof Condition.AllOf all) {
            return all(kind, all);
        }
        if (condition instanceof Condition.AnyOf any) {
            return any(kind, any);
        }
        Condition.Test test = (Condition.Test) condition;
        return isMode(kind, test.left()) ? test(test) : test;
    }

    private static boolean isMode(Class<? extends Fact> kind, Value value) {
        return CargoFact.class.isAssignableFrom(kind)
                && value instanceof Value.Field field
                && field.name().equals(MODE)
                && (field.owner() == Owner.SHIPMENT || kind == Shipment.class);
    }

    private Condition test(Condition.Test test) {
        if (test instanceof Condition.Comparison c && c.right() instanceof Value.Literal literal) {
            return constant(literal.value().equals(mode) == (c.operator() == Condition.Operator.EQUAL));
        }
        if (test instanceof Condition.OneOf one) {
            boolean in =
                    one.choices().stream().anyMatch(choice -> choice.value().equals(mode));
            return constant(in != one.negated());
        }
        return test;
    }

    private static Condition constant(boolean truth) {
        return truth ? ALWAYS : NEVER;
    }

    private Condition all(Class<? extends Fact> kind, Condition.AllOf all) {
        List<Condition> left = new ArrayList<>();
        for (Condition part : all.parts()) {
            Condition one = condition(kind, part);
            if (one.equals(NEVER)) {
                return NEVER;
            }
            if (!one.equals(ALWAYS)) {
                left.add(one);
            }
        }
        return left.size() == 1 ? left.get(0) : new Condition.AllOf(left);
    }

    private Condition any(Class<? extends Fact> kind, Condition.AnyOf any) {
        List<Condition> left = new ArrayList<>();
        for (Condition part : any.parts()) {
            Condition one = condition(kind, part);
            if (one.equals(ALWAYS)) {
                return ALWAYS;
            }
            if (!one.equals(NEVER)) {
                left.add(one);
            }
        }
        return left.size() == 1 ? left.get(0) : new Condition.AnyOf(left);
    }
}
