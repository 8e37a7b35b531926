package io.tidewaiter.internal.pack;

import java.util.List;

/** Walks over tokens, one at a time. */
final class TokenReader {

    private final List<Token> tokens;
    private int at;

    TokenReader(List<Token> tokens) {
        this.tokens = tokens;
    }

    Token peek() {
        return tokens.get(at);
    }

    Token peek(int ahead) {
        return tokens.get(Math.min(at + ahead, tokens.size() - 1));
    }

    Token next() {
        Token token = tokens.get(at);
        at = Math.min(at + 1, tokens.size() - 1);
        return token;
    }

    boolean take(String sign) {
        boolean there = peek().is(sign);
        if (there) {
            next();
        }
        return there;
    }

    Token expect(String sign, String advice) throws RefusedSyntax {
        if (!peek().is(sign)) {
            throw new RefusedSyntax(peek().line(), "Found " + peek() + " where '" + sign + "' belongs", advice);
        }
        return next();
    }

    Token expect(Token.Kind kind, String what, String advice) throws RefusedSyntax {
        if (peek().kind() != kind) {
            throw new RefusedSyntax(peek().line(), "Found " + peek() + " where " + what + " belongs", advice);
        }
        return next();
    }

    /** The token after the parenthesis that closes the one at hand. */
    Token afterMatchingParenthesis() {
        int depth = 0;
        for (int i = at; i < tokens.size(); i++) {
            depth += tokens.get(i).is("(") ? 1 : tokens.get(i).is(")") ? -1 : 0;
            if (depth == 0) {
                return tokens.get(Math.min(i + 1, tokens.size() - 1));
            }
        }
        return tokens.get(tokens.size() - 1);
    }
}
