package io.tidewaiter.internal.pack;

import org.drools.drl.ast.descr.BaseDescr;

/** The text of a rule file, and where the nodes of Drools' parse tree stand in it. */
final class SourceText {

    private static final String KEYWORD = "when";

    private final String text;

    SourceText(String text) {
        this.text = text;
    }

    /** The text of a node; Drools counts in code points, and gives some nodes no place at all. */
    String text(BaseDescr node) throws RefusedSyntax {
        if (node.getStartCharacter() < 0 || node.getEndCharacter() < node.getStartCharacter()) {
            throw new RefusedSyntax(
                    line(node), "A constraint that cannot be told apart", "Write it on a line of its own.");
        }
        int start = text.offsetByCodePoints(0, node.getStartCharacter());
        int end = text.offsetByCodePoints(start, node.getEndCharacter() - node.getStartCharacter() + 1);
        return text.substring(start, end);
    }

    /** Line of a node, from 1. */
    int line(BaseDescr node) {
        return Math.max(1, node.getLine());
    }

    /** What the author wrote between {@code when} and {@code then}, without the common indent. */
    String condition() {
        int start = afterWhen();
        int end = text.lastIndexOf("then");
        return end < start ? "" : text.substring(start, end).stripIndent().strip();
    }

    /** Behind the keyword; one in a comment or in quotation marks is not meant. */
    private int afterWhen() {
        int at = 0;
        while (at < text.length() && !keywordAt(at)) {
            at = next(at);
        }
        return Math.min(text.length(), at + KEYWORD.length());
    }

    private boolean keywordAt(int at) {
        return text.startsWith(KEYWORD, at)
                && (at == 0 || !Character.isJavaIdentifierPart(text.charAt(at - 1)))
                && (at + KEYWORD.length() >= text.length()
                        || !Character.isJavaIdentifierPart(text.charAt(at + KEYWORD.length())));
    }

    private int next(int at) {
        if (text.startsWith("//", at)) {
            return end("\n", at);
        }
        if (text.startsWith("/*", at)) {
            return end("*/", at + 2);
        }
        return text.charAt(at) == '"' ? afterQuotes(at + 1) : at + 1;
    }

    private int end(String sign, int from) {
        int found = text.indexOf(sign, from);
        return found < 0 ? text.length() : found + sign.length();
    }

    private int afterQuotes(int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '"') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return at + 1;
    }
}
