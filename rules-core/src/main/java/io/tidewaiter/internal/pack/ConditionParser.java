package io.tidewaiter.internal.pack;

import io.tidewaiter.facts.Fact;
import io.tidewaiter.internal.rule.Condition;
import io.tidewaiter.internal.rule.Pattern;
import io.tidewaiter.internal.rule.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads one constraint of a pattern: a binding, or comparisons joined by {@code &&} and {@code ||}. */
final class ConditionParser {

    private final TokenReader tokens;
    private final Class<? extends Fact> kind;
    private final Scope scope;
    private final TestParser tests;

    /** Reads constraints of a pattern. */
    ConditionParser(List<Token> tokens, Class<? extends Fact> kind, Scope scope, Set<String> lists) {
        this(tokens, kind, scope, lists, false);
    }

    private ConditionParser(
            List<Token> tokens, Class<? extends Fact> kind, Scope scope, Set<String> lists, boolean results) {
        this.tokens = new TokenReader(tokens);
        this.kind = kind;
        this.scope = scope;
        this.tests = new TestParser(this.tokens, new ValueParser(this.tokens, kind, scope), lists, results);
    }

    /** Reads the condition on the results of an accumulate over facts of a kind. */
    static ConditionParser ofResults(List<Token> tokens, Class<? extends Fact> kind, Scope scope) {
        return new ConditionParser(tokens, kind, scope, Set.of(), true);
    }

    boolean startsWithBinding() {
        return tokens.peek(1).is(":") && tokens.peek().kind() != Token.Kind.TEXT;
    }

    Pattern.Binding binding() throws RefusedSyntax {
        Token variable = tokens.next();
        tokens.next();
        Token name = tokens.expect(Token.Kind.NAME, "a field", "Write $variable : field.");
        Value.Field field = FactTypes.field(kind, name.text(), name.line());
        if (tokens.peek().kind() != Token.Kind.END) {
            throw new RefusedSyntax(
                    tokens.peek().line(),
                    "Found " + tokens.peek() + " after a binding",
                    "Bind and compare in two steps: $x : " + name.text() + ", " + name.text() + " > 3.");
        }
        scope.bindValue(variable.text(), field.type(), variable.line());
        return new Pattern.Binding(variable.text(), field);
    }

    Condition condition() throws RefusedSyntax {
        Condition whole = anyOf();
        if (tokens.peek().kind() != Token.Kind.END) {
            throw new RefusedSyntax(
                    tokens.peek().line(),
                    "Found " + tokens.peek() + " after a complete comparison",
                    "Join comparisons with a comma, && or ||, and repeat the field in each: grossMassKg > 1 && grossMassKg < 5.");
        }
        return whole;
    }

    private Condition anyOf() throws RefusedSyntax {
        List<Condition> parts = new ArrayList<>();
        do {
            parts.add(allOf());
        } while (tokens.take("||"));
        return parts.size() == 1 ? parts.get(0) : new Condition.AnyOf(parts);
    }

    private Condition allOf() throws RefusedSyntax {
        List<Condition> parts = new ArrayList<>();
        do {
            parts.add(primary());
        } while (tokens.take("&&"));
        return parts.size() == 1 ? parts.get(0) : new Condition.AllOf(parts);
    }

    private Condition primary() throws RefusedSyntax {
        if (tokens.peek().is("(") && !TestParser.continuesValue(tokens.afterMatchingParenthesis())) {
            tokens.next();
            Condition inner = anyOf();
            tokens.expect(")", "Close the parenthesis.");
            return inner;
        }
        return tests.test();
    }
}
