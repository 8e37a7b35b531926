package io.tidewaiter.internal.pack;

import io.tidewaiter.internal.rule.Condition;
import io.tidewaiter.internal.rule.Trees;
import io.tidewaiter.internal.rule.Value;
import io.tidewaiter.internal.text.Nearest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads one comparison and checks that its two sides fit together. */
final class TestParser {

    private static final Set<String> CONTINUES = Set.of(
            "==", "!=", "<", "<=", ">", ">=", "+", "-", "*", "/", "in", "not", "matches", "contains", "memberOf");

    private final TokenReader tokens;
    private final ValueParser values;
    private final Set<String> lists;
    private final boolean results;

    /** @param results whether the results of an accumulate are compared, which belong to no fact */
    TestParser(TokenReader tokens, ValueParser values, Set<String> lists, boolean results) {
        this.tokens = tokens;
        this.values = values;
        this.lists = lists;
        this.results = results;
    }

    /** Whether a token after a closing parenthesis shows that the parenthesis held a value. */
    static boolean continuesValue(Token token) {
        return CONTINUES.contains(token.text()) && token.kind() != Token.Kind.TEXT;
    }

    Condition test() throws RefusedSyntax {
        int line = tokens.peek().line();
        Value left = values.value();
        boolean negated = tokens.take("not");
        Token operator = tokens.next();
        Condition.Test test = test(left, operator, negated, line);
        boolean ofThisPattern = Trees.atoms(test).anyMatch(Value.Field.class::isInstance);
        if (!ofThisPattern && !results) {
            throw new RefusedSyntax(
                    line,
                    "A comparison that names no field of this pattern",
                    "Write it where the variable is bound, with the field itself.");
        }
        return test;
    }

    private Condition.Test test(Value left, Token operator, boolean negated, int line) throws RefusedSyntax {
        Optional<Condition.Operator> comparison = comparison(operator);
        if (comparison.isPresent() && !negated) {
            return comparison(left, comparison.get(), line);
        }
        return switch (operator.text()) {
            case "in" -> new Condition.OneOf(left, choices(left), negated, line);
            case "matches" -> new Condition.Matches(text(left, operator), regex(), negated, line);
            case "contains" -> contains(left, negated, operator);
            case "memberOf" -> new Condition.MemberOf(text(left, operator), list(), negated, line);
            default -> throw notAnOperator(operator);
        };
    }

    private static Optional<Condition.Operator> comparison(Token token) {
        return Arrays.stream(Condition.Operator.values())
                .filter(o -> token.kind() == Token.Kind.SIGN && o.sign().equals(token.text()))
                .findFirst();
    }

    private static RefusedSyntax notAnOperator(Token found) {
        boolean bare = found.kind() == Token.Kind.END || found.is("&&") || found.is("||") || found.is(")");
        return new RefusedSyntax(
                found.line(),
                bare ? "A field without a comparison" : "Found " + found + " where a comparison belongs",
                bare
                        ? "Write the comparison out, for example full == false."
                        : "Use == != < <= > >= in matches contains memberOf, or 'not' before the last four.");
    }

    private Condition.Test comparison(Value left, Condition.Operator operator, int line) throws RefusedSyntax {
        Value right = values.value();
        if (left.type() == Value.Type.DATE) {
            right = dated(right, line);
        } else if (right.type() == Value.Type.DATE) {
            left = dated(left, line);
        }
        if (left instanceof Value.Literal && right instanceof Value.Literal) {
            throw new RefusedSyntax(line, "A comparison of two constants", "Compare a field with something.");
        }
        if (left.type() != right.type() || left.type() == Value.Type.TEXTS) {
            throw new RefusedSyntax(
                    line,
                    "A comparison of " + Kinds.name(left.type()) + " with " + Kinds.name(right.type()),
                    Kinds.advice(left.type()));
        }
        boolean ordered = operator != Condition.Operator.EQUAL && operator != Condition.Operator.NOT_EQUAL;
        if (ordered && left.type() != Value.Type.NUMBER && left.type() != Value.Type.DATE) {
            throw new RefusedSyntax(
                    line,
                    "'" + operator.sign() + "' between " + Kinds.name(left.type()) + " values",
                    "Only numbers and dates have an order.");
        }
        return new Condition.Comparison(left, operator, right, line);
    }

    private static Value dated(Value value, int line) throws RefusedSyntax {
        if (value instanceof Value.Literal literal && literal.value() instanceof String text) {
            try {
                return new Value.Literal(LocalDate.parse(text), Value.Type.DATE);
            } catch (DateTimeParseException e) {
                throw new RefusedSyntax(
                        line, "The date \"" + text + "\"", "Write year, month and day: \"2026-03-01\".");
            }
        }
        return value;
    }

    private List<Value.Literal> choices(Value left) throws RefusedSyntax {
        Token open = tokens.expect("(", "List the choices in parentheses: in (\"AL\", \"MK\").");
        List<Value.Literal> choices = new ArrayList<>();
        do {
            Value choice = values.value();
            if (!(choice instanceof Value.Literal literal)
                    || literal.type() != left.type()
                    || left.type() == Value.Type.TRUTH) {
                throw new RefusedSyntax(
                        open.line(),
                        "A choice of " + Kinds.name(choice.type()) + " for " + Kinds.name(left.type()),
                        "List numbers for a number field and texts in quotation marks for a text field.");
            }
            choices.add(literal);
        } while (tokens.take(","));
        tokens.expect(")", "Close the list of choices.");
        Limits.choices(choices.size(), open.line());
        return choices;
    }

    private String regex() throws RefusedSyntax {
        Token regex = tokens.expect(Token.Kind.TEXT, "a regular expression", "Write it in quotation marks.");
        Limits.regex(regex.text(), regex.line());
        return regex.text();
    }

    private Condition.Test contains(Value left, boolean negated, Token operator) throws RefusedSyntax {
        Value right = values.value();
        if (left.type() != Value.Type.TEXTS || right.type() != Value.Type.TEXT) {
            throw new RefusedSyntax(
                    operator.line(),
                    "'contains' between " + Kinds.name(left.type()) + " and " + Kinds.name(right.type()),
                    "A list field contains a text, for example transhipmentPorts contains \"PAMIT\"; a part of a text is found with matches.");
        }
        return new Condition.Contains(left, right, negated, operator.line());
    }

    private String list() throws RefusedSyntax {
        Token name = tokens.next();
        if (!lists.contains(name.text())) {
            throw new RefusedSyntax(
                    name.line(),
                    "The list " + name,
                    Nearest.hint(name.text(), lists) + "Put it into the pack as lists/" + name.text() + ".csv.");
        }
        return name.text();
    }

    private static Value text(Value left, Token operator) throws RefusedSyntax {
        if (left.type() != Value.Type.TEXT) {
            throw new RefusedSyntax(
                    operator.line(),
                    "'" + operator.text() + "' on " + Kinds.name(left.type()),
                    "It works on text fields only.");
        }
        return left;
    }
}
