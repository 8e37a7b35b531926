package io.tidewaiter.internal.pack;

import io.tidewaiter.facts.Fact;
import io.tidewaiter.internal.rule.Owner;
import io.tidewaiter.internal.rule.Value;
import io.tidewaiter.internal.text.Nearest;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** Reads one side of a comparison: fields, variables, constants and arithmetic on numbers. */
final class ValueParser {

    private final TokenReader tokens;
    private final Class<? extends Fact> kind;
    private final Scope scope;

    ValueParser(TokenReader tokens, Class<? extends Fact> kind, Scope scope) {
        this.tokens = tokens;
        this.kind = kind;
        this.scope = scope;
    }

    Value value() throws RefusedSyntax {
        Value left = product();
        while (tokens.peek().is("+") || tokens.peek().is("-")) {
            left = arithmetic(left, tokens.next(), product());
        }
        return left;
    }

    private Value product() throws RefusedSyntax {
        Value left = single();
        while (tokens.peek().is("*") || tokens.peek().is("/")) {
            left = arithmetic(left, tokens.next(), single());
        }
        return left;
    }

    private Value arithmetic(Value left, Token operator, Value right) throws RefusedSyntax {
        if (left.type() != Value.Type.NUMBER || right.type() != Value.Type.NUMBER) {
            throw new RefusedSyntax(
                    operator.line(),
                    "Arithmetic with '" + operator.text() + "' on something that is not a number",
                    "Use + - * / between number fields and numbers only.");
        }
        char sign = operator.text().charAt(0);
        if (sign == '/' && right instanceof Value.Literal zero && ((BigDecimal) zero.value()).signum() == 0) {
            throw new RefusedSyntax(operator.line(), "A division by zero", "Divide by a field or by another number.");
        }
        return left instanceof Value.Literal a && right instanceof Value.Literal b
                ? new Value.Literal(constant((BigDecimal) a.value(), sign, (BigDecimal) b.value()), Value.Type.NUMBER)
                : new Value.Arithmetic(left, sign, right);
    }

    private static BigDecimal constant(BigDecimal left, char sign, BigDecimal right) {
        return switch (sign) {
            case '+' -> left.add(right, MathContext.DECIMAL128);
            case '-' -> left.subtract(right, MathContext.DECIMAL128);
            case '*' -> left.multiply(right, MathContext.DECIMAL128);
            default -> left.divide(right, MathContext.DECIMAL128);
        };
    }

    private Value single() throws RefusedSyntax {
        Token token = tokens.next();
        return switch (token.kind()) {
            case NUMBER -> number(token.text());
            case TEXT -> new Value.Literal(token.text(), Value.Type.TEXT);
            case VARIABLE -> variable(token);
            case NAME -> name(token);
            case SIGN -> sign(token);
            case END ->
                throw new RefusedSyntax(
                        token.line(), "A condition that stops in the middle", "Write what the field is compared with.");
        };
    }

    private Value sign(Token token) throws RefusedSyntax {
        if (token.is("(")) {
            Value inner = value();
            tokens.expect(")", "Close the parenthesis.");
            return inner;
        }
        if (token.is("-") && tokens.peek().kind() == Token.Kind.NUMBER) {
            return number("-" + tokens.next().text());
        }
        throw new RefusedSyntax(
                token.line(),
                "Found " + token + " where a value belongs",
                "Write a field, a number or a text in quotation marks.");
    }

    private Value variable(Token token) throws RefusedSyntax {
        if (tokens.take(".")) {
            Token field = tokens.expect(Token.Kind.NAME, "a field", "Write $variable.field.");
            Class<? extends Fact> bound = scope.fact(token.text()).orElseThrow(() -> unknown(token, " as a fact"));
            return new Value.FactField(token.text(), field.text(), FactTypes.type(bound, field.text(), field.line()));
        }
        Value.Type type = scope.value(token.text()).orElseThrow(() -> unknown(token, " as a value"));
        return new Value.Variable(token.text(), type);
    }

    private RefusedSyntax unknown(Token token, String how) {
        return new RefusedSyntax(
                token.line(),
                "The variable '" + token.text() + "'" + how,
                Nearest.hint(token.text(), scope.names())
                        + "Bind it in an earlier pattern, as in '$c : Container( $kg : tareMassKg )'; use $c.tareMassKg or $kg.");
    }

    private Value name(Token token) throws RefusedSyntax {
        if (token.is("true") || token.is("false")) {
            return new Value.Literal(Boolean.valueOf(token.text()), Value.Type.TRUTH);
        }
        if (token.is("null")) {
            throw new RefusedSyntax(
                    token.line(),
                    "A comparison with null",
                    "Leave it out: a rule that meets an unknown field is reported as not assessed by itself.");
        }
        refuseCall(token);
        Optional<Owner> root = Owner.named(token.text());
        if (root.isPresent()) {
            return ofRoot(root.get(), token);
        }
        Value.Field field = FactTypes.field(kind, token.text(), token.line());
        if (tokens.peek().is(".")) {
            throw new RefusedSyntax(
                    token.line(),
                    "The step '." + tokens.peek(1).text() + "' after " + token.text(),
                    "A field has no parts and no methods; only '"
                            + Owner.rootOf(kind).written("") + "' leads on to another fact.");
        }
        return field;
    }

    private Value ofRoot(Owner root, Token token) throws RefusedSyntax {
        Owner own = Owner.rootOf(kind);
        if (root != own) {
            throw new RefusedSyntax(
                    token.line(),
                    kind.getSimpleName() + " belongs to no " + root.word(),
                    "Write " + own.written("field")
                            + ": facts of cargo and of passengers are never looked at together.");
        }
        String example = root.written(root == Owner.SHIPMENT ? "grossMassKg" : "minor");
        tokens.expect(".", "Name a field of the " + root.word() + ": " + example + ".");
        Token field = tokens.expect(Token.Kind.NAME, "a field", "Write " + example + " or another field.");
        refuseCall(field);
        return FactTypes.rootField(root, kind, field);
    }

    private void refuseCall(Token token) throws RefusedSyntax {
        if (tokens.peek().is("(")) {
            throw new RefusedSyntax(
                    token.line(),
                    "The call '" + token.text() + "(...)'",
                    "Rules have no functions or methods. If a value has to be derived, it belongs in a field: see docs/vocabulary.md.");
        }
    }

    private static Value number(String text) {
        return new Value.Literal(new BigDecimal(text), Value.Type.NUMBER);
    }
}
