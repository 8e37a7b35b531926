package io.tidewaiter.internal.compiled;

import io.tidewaiter.internal.rule.Owner;
import io.tidewaiter.internal.rule.Value;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Values of the rule language. */
final class ValueForm {

    private static final char FIELD = 'f';
    private static final char VARIABLE = 'v';
    private static final char FACT_FIELD = 'x';
    private static final char ARITHMETIC = 'a';
    private static final char TEXT = 's';
    private static final char NUMBER = 'n';
    private static final char TRUTH = 'b';
    private static final char DATE = 'd';

    private ValueForm() {}

    static void write(Value value, FormWriter out) {
        if (value instanceof Value.Literal literal) {
            literal(literal, out);
        } else if (value instanceof Value.Field field) {
            field(field, out);
        } else if (value instanceof Value.Variable variable) {
            out.tag(VARIABLE);
            out.text(variable.name());
            out.constant(variable.type());
        } else if (value instanceof Value.FactField field) {
            out.tag(FACT_FIELD);
            out.text(field.variable());
            out.text(field.name());
            out.constant(field.type());
        } else if (value instanceof Value.Arithmetic sum) {
            out.tag(ARITHMETIC);
            out.tag(sum.operator());
            write(sum.left(), out);
            write(sum.right(), out);
        }
    }

    private static void field(Value.Field field, FormWriter out) {
        out.tag(FIELD);
        fieldParts(field, out);
    }

    static void fieldParts(Value.Field field, FormWriter out) {
        out.text(field.name());
        out.constant(field.owner());
        out.constant(field.type());
    }

    private static void literal(Value.Literal literal, FormWriter out) {
        Object value = literal.value();
        if (value instanceof String text) {
            out.tag(TEXT);
            out.text(text);
        } else if (value instanceof BigDecimal number) {
            out.tag(NUMBER);
            out.text(number.toString());
        } else if (value instanceof Boolean truth) {
            out.tag(TRUTH);
            out.truth(truth);
        } else if (value instanceof LocalDate day) {
            out.tag(DATE);
            out.day(day);
        } else {
            throw new IllegalArgumentException("A constant of the rule language is no " + value.getClass());
        }
        out.constant(literal.type());
    }

    static Value read(FormReader in) {
        char tag = in.tag();
        return switch (tag) {
            case FIELD -> readField(in);
            case VARIABLE -> new Value.Variable(in.text(), in.constant(Value.Type.class));
            case FACT_FIELD -> new Value.FactField(in.text(), in.text(), in.constant(Value.Type.class));
            case ARITHMETIC -> readArithmetic(in);
            default -> readLiteral(tag, in);
        };
    }

    static Value.Field readField(FormReader in) {
        return new Value.Field(in.text(), in.constant(Owner.class), in.constant(Value.Type.class));
    }

    static Value.Literal readLiteral(FormReader in) {
        return readLiteral(in.tag(), in);
    }

    private static Value readArithmetic(FormReader in) {
        in.enter();
        char operator = in.tag();
        Value left = read(in);
        Value right = read(in);
        in.leave();
        return new Value.Arithmetic(left, operator, right);
    }

    private static Value.Literal readLiteral(char tag, FormReader in) {
        Object value = switch (tag) {
            case TEXT -> in.text();
            case NUMBER -> number(in.text());
            case TRUTH -> in.truth();
            case DATE -> in.day();
            default -> throw new DamagedFormException("the sign " + (int) tag + " where a value belongs");
        };
        return new Value.Literal(value, in.constant(Value.Type.class));
    }

    private static BigDecimal number(String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw new DamagedFormException("a text where a number belongs", e);
        }
    }
}
