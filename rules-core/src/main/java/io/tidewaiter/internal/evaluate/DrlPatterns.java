package io.tidewaiter.internal.evaluate;

import io.tidewaiter.internal.evaluate.DrlExpression.Reading;
import io.tidewaiter.internal.rule.Pattern;
import io.tidewaiter.internal.rule.Value;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes patterns. */
final class DrlPatterns {

    private final Map<String, String> factVariables;
    private final List<String> lists;
    private final WholeNumbers wholes;

    DrlPatterns(Map<String, String> factVariables, List<String> lists, WholeNumbers wholes) {
        this.factVariables = factVariables;
        this.lists = lists;
        this.wholes = wholes;
    }

    String write(Pattern pattern, Reading reading) {
        return write(pattern, reading, Stream.empty());
    }

    /** A fact without a number stands for facts that were not supplied, so no certain pattern matches it. */
    String write(Pattern pattern, Reading reading, Stream<String> more) {
        Stream<String> exists = reading == Reading.CERTAIN ? Stream.of("number != null") : Stream.empty();
        Stream<String> bindings =
                pattern.bindings().stream().map(b -> DrlText.variable(b.variable()) + " : " + field(b.field()));
        DrlExpression expression = new DrlExpression(factVariables, Map.of(), lists, wholes.within(pattern));
        Stream<String> conditions = expression.constraints(pattern.condition(), reading).stream();
        return Stream.of(exists, bindings, conditions, more)
                .flatMap(s -> s)
                .collect(Collectors.joining(", ", pattern.kind().getSimpleName() + "( ", " )"));
    }

    DrlExpression expression(Map<String, DrlExpression.Result> results) {
        return new DrlExpression(factVariables, results, lists, wholes);
    }

    static String field(Value.Field field) {
        return field.written();
    }
}
