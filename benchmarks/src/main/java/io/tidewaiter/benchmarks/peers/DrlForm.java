package io.tidewaiter.benchmarks.peers;

import io.tidewaiter.benchmarks.workload.ConditionSpec;
import io.tidewaiter.benchmarks.workload.ConditionSpec.Span;
import io.tidewaiter.benchmarks.workload.FactKind;
import io.tidewaiter.benchmarks.workload.Field;
import io.tidewaiter.benchmarks.workload.RuleSpec;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Conditions in the rule language of this library: {@code GoodsLine( origin == "CN", shipment.mode == "SEA" )}. */
class DrlForm implements ConditionSpec.Form<String> {

    private final FactKind kind;

    DrlForm(FactKind kind) {
        this.kind = kind;
    }

    /** The pattern of a rule. */
    final String pattern(RuleSpec rule) {
        return rule.conditions().stream()
                .map(condition -> condition.as(this))
                .collect(Collectors.joining(", ", kind.word() + "( ", " )"));
    }

    @Override
    public final String equal(Field field, String value) {
        return field.from(kind) + " == " + quoted(value);
    }

    @Override
    public final String oneOf(Field field, List<String> values) {
        return values.stream().map(DrlForm::quoted).collect(Collectors.joining(", ", field.from(kind) + " in (", ")"));
    }

    @Override
    public final String truth(Field field, boolean value) {
        return field.from(kind) + " == " + value;
    }

    @Override
    public final String range(Field field, Span span) {
        List<String> parts = new ArrayList<>();
        span.from().ifPresent(from -> parts.add(field.from(kind) + " >= " + number(from)));
        span.below().ifPresent(below -> parts.add(field.from(kind) + " < " + number(below)));
        return String.join(", ", parts);
    }

    @Override
    public final String since(Field field, LocalDate day) {
        return field.from(kind) + " >= " + day(day);
    }

    String number(BigDecimal number) {
        return number.toPlainString();
    }

    String day(LocalDate day) {
        return quoted(day.toString());
    }

    static String quoted(String text) {
        return '"' + text + '"';
    }
}
