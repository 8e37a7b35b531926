package io.tidewaiter.internal.evaluate;

import io.tidewaiter.internal.evaluate.DrlExpression.Reading;
import io.tidewaiter.internal.evaluate.DrlExpression.Result;
import io.tidewaiter.internal.rule.AggregateFunction;
import io.tidewaiter.internal.rule.AggregateFunction.Kind;
import io.tidewaiter.internal.rule.Element;
import io.tidewaiter.internal.rule.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes an accumulate. Facts that possibly count are counted beside those that certainly do and have the value; only when the two
 * numbers are equal is the result known.
 */
final class DrlAggregate {

    private final Element.Aggregate aggregate;
    private final String possible;
    private final String certain;
    private final DrlPatterns patterns;
    private final List<String> operands = new ArrayList<>();
    private final List<String> functions = new ArrayList<>();
    private final Map<String, Result> results = new HashMap<>();

    DrlAggregate(Element.Aggregate aggregate, int at, DrlPatterns patterns) {
        this.aggregate = aggregate;
        this.possible = "$possible" + at;
        this.certain = "$certain" + at;
        this.patterns = patterns;
        for (int i = 0; i < aggregate.functions().size(); i++) {
            add(aggregate.functions().get(i), at + "_" + i);
        }
    }

    private void add(AggregateFunction function, String suffix) {
        if (function.kind() == Kind.COUNT) {
            results.put(function.result(), new Result(certain, "1"));
            return;
        }
        String operand = operand(function.operand(), suffix);
        String result = "$r" + suffix;
        switch (function.kind()) {
            case MIN -> functions.add(result + " : min(" + operand + ")");
            case MAX -> functions.add(result + " : max(" + operand + ")");
            default -> functions.add(result + " : exactSum(" + operand + ")");
        }
        results.put(
                function.result(),
                function.kind() == Kind.AVERAGE
                        ? new Result("(" + result + " / (" + certain + " + 0B))", certain)
                        : new Result(result, "1"));
    }

    /** A bound variable that is known for every fact that certainly counts. */
    private String operand(Value value, String suffix) {
        if (value instanceof Value.Variable variable) {
            operands.add(DrlText.variable(variable.name()) + " != null");
            return DrlText.variable(variable.name());
        }
        String field = DrlPatterns.field((Value.Field) value);
        operands.add("$o" + suffix + " : " + field);
        operands.add(field + " != null");
        return "$o" + suffix;
    }

    List<String> write(Reading reading) {
        List<String> computed = new ArrayList<>();
        computed.add(certain + " : count(1)");
        computed.addAll(functions);
        return List.of(
                "accumulate( " + patterns.write(aggregate.pattern(), Reading.POSSIBLE) + "; " + possible
                        + " : count(1) )",
                "accumulate( " + patterns.write(aggregate.pattern(), Reading.CERTAIN, operands.stream()) + "; "
                        + String.join(", ", computed) + "; " + condition(reading) + " )");
    }

    /** The least or greatest of nothing fits no condition. */
    private String condition(Reading reading) {
        String holds = patterns.expression(results).text(aggregate.condition(), reading);
        String some = extreme() ? certain + " != 0 && " : "";
        return reading == Reading.CERTAIN
                ? "((" + possible + " == " + certain + " && " + some + holds + ") || false)"
                : possible + " != " + certain + " || (" + some + holds + ")";
    }

    private boolean extreme() {
        return aggregate.functions().stream().anyMatch(f -> f.kind() == Kind.MIN || f.kind() == Kind.MAX);
    }
}
