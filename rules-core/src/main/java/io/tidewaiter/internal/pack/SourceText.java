package io.tidewaiter.internal.pack;

import org.drools.drl.ast.descr.BaseDescr;

/** The text of a rule file, and where the nodes of Drools' parse tree stand in it. */
final class SourceText {

    private final String text;

    SourceText(String text) {
        this.text = text;
    }

    /** The text of a node; Drools counts in code points. */
    String text(BaseDescr node) {
        int start = text.offsetByCodePoints(0, node.getStartCharacter());
        int end = text.offsetByCodePoints(start, node.getEndCharacter() - node.getStartCharacter() + 1);
        return text.substring(start, end);
    }

    /** Line of a node, from 1. */
    int line(BaseDescr node) {
        return Math.max(1, node.getLine());
    }

    /** What the author wrote between {@code when} and {@code then}, without the common indent. */
    String condition(BaseDescr first, BaseDescr last) {
        int start = text.offsetByCodePoints(0, first.getStartCharacter());
        int lineStart = text.lastIndexOf('\n', start) + 1;
        int end = text.offsetByCodePoints(0, last.getEndCharacter() + 1);
        return text.substring(lineStart, Math.max(lineStart, end)).stripIndent().strip();
    }
}
