package io.tidewaiter.benchmarks.peers;

import io.tidewaiter.benchmarks.workload.ConditionSpec;
import io.tidewaiter.benchmarks.workload.ConditionSpec.Span;
import io.tidewaiter.benchmarks.workload.Field;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Conditions as CEL text. CEL has no decimals, so that numbers are doubles; days are their number since 1970. */
enum CelForm implements ConditionSpec.Form<String> {
    INSTANCE;

    /** The variable for a field. */
    static String variable(Field field) {
        return field.kind().word() + "_" + field.name();
    }

    @Override
    public String equal(Field field, String value) {
        return variable(field) + " == " + DrlForm.quoted(value);
    }

    @Override
    public String oneOf(Field field, List<String> values) {
        return values.stream().map(DrlForm::quoted).collect(Collectors.joining(", ", variable(field) + " in [", "]"));
    }

    @Override
    public String truth(Field field, boolean value) {
        return (value ? "" : "!") + variable(field);
    }

    @Override
    public String range(Field field, Span span) {
        List<String> parts = new ArrayList<>();
        span.from().ifPresent(from -> parts.add(variable(field) + " >= " + number(from)));
        span.below().ifPresent(below -> parts.add(variable(field) + " < " + number(below)));
        return String.join(" && ", parts);
    }

    @Override
    public String since(Field field, LocalDate day) {
        return variable(field) + " >= " + day.toEpochDay();
    }

    private static String number(BigDecimal number) {
        return number.scale() == 0 ? number + ".0" : number.toPlainString();
    }
}
