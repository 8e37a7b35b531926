package io.tidewaiter.internal.pack;

import java.util.ArrayList;
import java.util.List;

/** Cuts the text of a condition into tokens; comments are skipped. */
final class Lexer {

    private static final String[] SIGNS = {
        "==", "!=", "<=", ">=", "&&", "||", "<", ">", "+", "-", "*", "/", "(", ")", ",", ":", ".", ";"
    };

    private final String text;
    private int at;
    private int line;

    private Lexer(String text, int firstLine) {
        this.text = text;
        this.line = firstLine;
    }

    /** All tokens, closed by one of kind {@link Token.Kind#END}. */
    static List<Token> scan(String text, int firstLine) throws RefusedSyntax {
        return new Lexer(text, firstLine).scan();
    }

    private List<Token> scan() throws RefusedSyntax {
        List<Token> tokens = new ArrayList<>();
        skipBlank();
        while (at < text.length()) {
            tokens.add(next());
            skipBlank();
        }
        tokens.add(new Token(Token.Kind.END, "", at, line));
        return tokens;
    }

    private Token next() throws RefusedSyntax {
        char c = text.charAt(at);
        if (isDigit(c)) {
            return number();
        }
        if (c == '$' || isNameStart(c)) {
            return name(c == '$' ? Token.Kind.VARIABLE : Token.Kind.NAME);
        }
        if (c == '"' || c == '\'') {
            return quoted(c);
        }
        return sign();
    }

    private Token number() throws RefusedSyntax {
        int start = at;
        skipDigits();
        if (at + 1 < text.length() && text.charAt(at) == '.' && isDigit(text.charAt(at + 1))) {
            at++;
            skipDigits();
        }
        if (at < text.length() && isNameStart(text.charAt(at))) {
            throw refused(
                    "The number '" + text.substring(start, at + 1) + "...'",
                    "Write digits only, such as 1500 or 0.25.");
        }
        if (at - start > 30) {
            throw refused("A number of " + (at - start) + " characters", "Write at most 30 characters.");
        }
        return new Token(Token.Kind.NUMBER, text.substring(start, at), start, line);
    }

    private Token name(Token.Kind kind) {
        int start = at++;
        while (at < text.length() && (isNameStart(text.charAt(at)) || isDigit(text.charAt(at)))) {
            at++;
        }
        return new Token(kind, text.substring(start, at), start, line);
    }

    private Token quoted(char quote) throws RefusedSyntax {
        int start = at++;
        StringBuilder value = new StringBuilder();
        while (at < text.length() && text.charAt(at) != quote) {
            if (text.charAt(at) == '\n') {
                throw refused("A text that is not closed on its line", "Close it with a quotation mark.");
            }
            value.append(text.charAt(at) == '\\' ? escape() : text.charAt(at++));
        }
        if (at >= text.length()) {
            throw refused("A text that is not closed", "Close it with a quotation mark.");
        }
        at++;
        if (value.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t')) {
            throw refused(
                    "A control character in a text", "Take it out; \\n and \\t are the only ones a text may hold.");
        }
        return new Token(Token.Kind.TEXT, value.toString(), start, line);
    }

    private char escape() throws RefusedSyntax {
        char c = at + 1 < text.length() ? text.charAt(at + 1) : '\n';
        at += 2;
        return switch (c) {
            case '"', '\'', '\\' -> c;
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'u' -> unicode();
            default ->
                throw refused("The escape '\\" + c + "'", "Write \\\\ for a backslash and \\\" for a quotation mark.");
        };
    }

    private char unicode() throws RefusedSyntax {
        String digits = text.substring(at, Math.min(at + 4, text.length()));
        if (!digits.matches("[0-9A-Fa-f]{4}")) {
            throw refused("The escape '\\u" + digits + "'", "Write four hexadecimal digits after \\u.");
        }
        at += 4;
        return (char) Integer.parseInt(digits, 16);
    }

    private Token sign() throws RefusedSyntax {
        for (String sign : SIGNS) {
            if (text.startsWith(sign, at)) {
                int start = at;
                at += sign.length();
                return new Token(Token.Kind.SIGN, sign, start, line);
            }
        }
        int c = text.codePointAt(at);
        throw refused("The sign '" + Character.toString(c) + "'", adviceFor(c));
    }

    private static String adviceFor(int c) {
        return switch (c) {
            case '!' ->
                "Write the opposite comparison, for example != or 'not in'; for a kind of fact write 'not Container(...)'.";
            case '[', ']' -> "Lists are asked with 'contains'; there are no indexes.";
            case '{', '}' -> "A rule has no code; it is made of comparisons only.";
            case '=' -> "Compare with ==.";
            case '&', '|' -> "Join conditions with && or ||.";
            default -> "A rule is made of words, numbers, texts in quotation marks and comparisons only.";
        };
    }

    private void skipBlank() throws RefusedSyntax {
        while (at < text.length()) {
            if (text.startsWith("//", at)) {
                skipUntil("\n");
            } else if (text.startsWith("/*", at)) {
                skipUntil("*/");
                at = Math.min(at + 2, text.length());
            } else if (Character.isWhitespace(text.charAt(at))) {
                line += text.charAt(at) == '\n' ? 1 : 0;
                at++;
            } else {
                return;
            }
        }
    }

    private void skipUntil(String end) {
        while (at < text.length() && !text.startsWith(end, at)) {
            line += text.charAt(at) == '\n' ? 1 : 0;
            at++;
        }
    }

    private void skipDigits() {
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
    }

    private RefusedSyntax refused(String found, String advice) {
        return new RefusedSyntax(line, found, advice);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isNameStart(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    }
}
