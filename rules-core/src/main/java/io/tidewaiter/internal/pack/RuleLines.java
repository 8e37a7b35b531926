package io.tidewaiter.internal.pack;

import java.util.function.Predicate;

/** Where in a rule file something stands. */
final class RuleLines {

    private RuleLines() {}

    /** Line of the name of the rule; 0 when there is none. */
    static int ofRule(PackFiles files, String path) {
        return first(files.text(path), line -> line.stripLeading().startsWith("rule "));
    }

    /** Line of an annotation, given without its sign; that of the rule when there is none. */
    static int ofAnnotation(PackFiles files, String path, String name) {
        int line = first(files.text(path), text -> Headers.annotations(text).contains(name));
        return line > 0 ? line : ofRule(files, path);
    }

    private static int first(String text, Predicate<String> wanted) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (wanted.test(lines[i])) {
                return i + 1;
            }
        }
        return 0;
    }
}
