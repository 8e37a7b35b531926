package io.tidewaiter.internal.compiled;

import io.tidewaiter.facts.Fact;
import io.tidewaiter.facts.Vocabulary;
import io.tidewaiter.internal.rule.AggregateFunction;
import io.tidewaiter.internal.rule.Condition;
import io.tidewaiter.internal.rule.Element;
import io.tidewaiter.internal.rule.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lines between {@code when} and {@code then}. */
final class ElementForm {

    private static final char PRESENT = 'p';
    private static final char EXISTS = 'e';
    private static final char ABSENT = 'n';
    private static final char AGGREGATE = 'a';

    private ElementForm() {}

    static void write(Element element, FormWriter out) {
        if (element instanceof Element.Present) {
            out.tag(PRESENT);
        } else if (element instanceof Element.Exists) {
            out.tag(EXISTS);
        } else if (element instanceof Element.Absent) {
            out.tag(ABSENT);
        } else {
            out.tag(AGGREGATE);
        }
        pattern(element.pattern(), out);
        if (element instanceof Element.Aggregate aggregate) {
            out.count(aggregate.functions().size());
            aggregate.functions().forEach(function -> function(function, out));
            ConditionForm.write(aggregate.condition(), out);
        }
    }

    private static void pattern(Pattern pattern, FormWriter out) {
        out.text(pattern.kind().getSimpleName());
        out.optionalText(pattern.variable());
        out.count(pattern.bindings().size());
        for (Pattern.Binding binding : pattern.bindings()) {
            out.text(binding.variable());
            ValueForm.fieldParts(binding.field(), out);
        }
        ConditionForm.write(pattern.condition(), out);
        out.signed(pattern.line());
    }

    private static void function(AggregateFunction function, FormWriter out) {
        out.text(function.result());
        out.constant(function.kind());
        ValueForm.write(function.operand(), out);
    }

    static Element read(FormReader in) {
        char tag = in.tag();
        Pattern pattern = readPattern(in);
        return switch (tag) {
            case PRESENT -> new Element.Present(pattern);
            case EXISTS -> new Element.Exists(pattern);
            case ABSENT -> new Element.Absent(pattern);
            case AGGREGATE -> new Element.Aggregate(pattern, readFunctions(in), ConditionForm.read(in));
            default -> throw new DamagedFormException("the sign " + (int) tag + " where a pattern belongs");
        };
    }

    private static Pattern readPattern(FormReader in) {
        Class<? extends Fact> kind = readKind(in);
        Optional<String> variable = in.optionalText();
        int size = in.length();
        List<Pattern.Binding> bindings = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            bindings.add(new Pattern.Binding(in.text(), ValueForm.readField(in)));
        }
        Condition condition = ConditionForm.read(in);
        return new Pattern(kind, variable, bindings, condition, in.integer());
    }

    private static Class<? extends Fact> readKind(FormReader in) {
        Optional<Class<? extends Fact>> kind = Vocabulary.kind(in.text());
        if (kind.isEmpty()) {
            throw new DamagedFormException("a kind of fact that does not exist");
        }
        return kind.get();
    }

    private static List<AggregateFunction> readFunctions(FormReader in) {
        int size = in.length();
        List<AggregateFunction> functions = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            functions.add(
                    new AggregateFunction(in.text(), in.constant(AggregateFunction.Kind.class), ValueForm.read(in)));
        }
        return functions;
    }
}
