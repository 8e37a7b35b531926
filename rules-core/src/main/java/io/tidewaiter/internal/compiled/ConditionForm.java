package io.tidewaiter.internal.compiled;

import io.tidewaiter.internal.rule.Condition;
import io.tidewaiter.internal.rule.Value;
import java.util.ArrayList;
import java.util.List;

/** Conditions of the rule language. */
final class ConditionForm {

    private static final char ALL = '&';
    private static final char ANY = '|';
    private static final char COMPARISON = '=';
    private static final char ONE_OF = 'i';
    private static final char MATCHES = 'm';
    private static final char CONTAINS = 'c';
    private static final char MEMBER = 'l';

    private ConditionForm() {}

    static void write(Condition condition, FormWriter out) {
        if (condition instanceof Condition.AllOf all) {
            parts(ALL, all.parts(), out);
        } else if (condition instanceof Condition.AnyOf any) {
            parts(ANY, any.parts(), out);
        } else if (condition instanceof Condition.Test test) {
            test(test, out);
            out.signed(test.line());
        }
    }

    private static void parts(char tag, List<Condition> parts, FormWriter out) {
        out.tag(tag);
        out.count(parts.size());
        parts.forEach(part -> write(part, out));
    }

    private static void test(Condition.Test test, FormWriter out) {
        if (test instanceof Condition.Comparison comparison) {
            left(COMPARISON, test, out);
            out.constant(comparison.operator());
            ValueForm.write(comparison.right(), out);
        } else if (test instanceof Condition.OneOf one) {
            left(ONE_OF, test, out);
            out.count(one.choices().size());
            one.choices().forEach(choice -> ValueForm.write(choice, out));
            out.truth(one.negated());
        } else if (test instanceof Condition.Matches matches) {
            left(MATCHES, test, out);
            out.text(matches.regex());
            out.truth(matches.negated());
        } else if (test instanceof Condition.Contains contains) {
            left(CONTAINS, test, out);
            ValueForm.write(contains.right(), out);
            out.truth(contains.negated());
        } else if (test instanceof Condition.MemberOf member) {
            left(MEMBER, test, out);
            out.text(member.list());
            out.truth(member.negated());
        }
    }

    private static void left(char tag, Condition.Test test, FormWriter out) {
        out.tag(tag);
        ValueForm.write(test.left(), out);
    }

    static Condition read(FormReader in) {
        char tag = in.tag();
        return switch (tag) {
            case ALL -> new Condition.AllOf(readParts(in));
            case ANY -> new Condition.AnyOf(readParts(in));
            case COMPARISON, ONE_OF, MATCHES, CONTAINS, MEMBER -> readTest(tag, ValueForm.read(in), in);
            default -> throw new DamagedFormException("the sign " + (int) tag + " where a condition belongs");
        };
    }

    private static List<Condition> readParts(FormReader in) {
        in.enter();
        int size = in.length();
        List<Condition> parts = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            parts.add(read(in));
        }
        in.leave();
        return parts;
    }

    private static Condition.Test readTest(char tag, Value left, FormReader in) {
        return switch (tag) {
            case COMPARISON ->
                new Condition.Comparison(left, in.constant(Condition.Operator.class), ValueForm.read(in), in.integer());
            case ONE_OF -> new Condition.OneOf(left, readChoices(in), in.truth(), in.integer());
            case MATCHES -> new Condition.Matches(left, in.text(), in.truth(), in.integer());
            case CONTAINS -> new Condition.Contains(left, ValueForm.read(in), in.truth(), in.integer());
            default -> new Condition.MemberOf(left, in.text(), in.truth(), in.integer());
        };
    }

    private static List<Value.Literal> readChoices(FormReader in) {
        int size = in.length();
        List<Value.Literal> choices = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            choices.add(ValueForm.readLiteral(in));
        }
        return choices;
    }
}
