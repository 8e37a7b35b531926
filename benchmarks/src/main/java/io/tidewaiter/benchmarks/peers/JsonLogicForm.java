package io.tidewaiter.benchmarks.peers;

import io.tidewaiter.benchmarks.workload.ConditionSpec;
import io.tidewaiter.benchmarks.workload.ConditionSpec.Span;
import io.tidewaiter.benchmarks.workload.FactKind;
import io.tidewaiter.benchmarks.workload.Field;
import io.tidewaiter.benchmarks.workload.RuleSpec;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Conditions as JSON Logic; the data is a map of the fields of one fact. */
record JsonLogicForm(FactKind kind) implements ConditionSpec.Form<String> {

    /** A whole rule. */
    static String rule(RuleSpec rule) {
        JsonLogicForm form = new JsonLogicForm(rule.kind());
        return rule.conditions().stream()
                .map(condition -> condition.as(form))
                .collect(Collectors.joining(",", "{\"and\":[", "]}"));
    }

    @Override
    public String equal(Field field, String value) {
        return operation("===", field, DrlForm.quoted(value));
    }

    @Override
    public String oneOf(Field field, List<String> values) {
        return operation("in", field, values.stream().map(DrlForm::quoted).collect(Collectors.joining(",", "[", "]")));
    }

    @Override
    public String truth(Field field, boolean value) {
        return operation("===", field, Boolean.toString(value));
    }

    @Override
    public String range(Field field, Span span) {
        List<String> parts = new ArrayList<>();
        span.from().ifPresent(from -> parts.add(operation(">=", field, from.toPlainString())));
        span.below().ifPresent(below -> parts.add(operation("<", field, below.toPlainString())));
        return String.join(",", parts);
    }

    @Override
    public String since(Field field, LocalDate day) {
        return operation(">=", field, Long.toString(day.toEpochDay()));
    }

    private String operation(String operator, Field field, String value) {
        return "{\"" + operator + "\":[{\"var\":\"" + field.from(kind) + "\"}," + value + "]}";
    }
}
