package io.tidewaiter.internal.pack;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is checked before Drools' parser sees a file: size, nesting, and annotations that stand there twice. */
final class SourceScan {

    private final String text;
    private final Problems problems;

    SourceScan(String text, Problems problems) {
        this.text = text;
        this.problems = problems;
    }

    void check() {
        if (text.length() > Limits.RULE_CHARACTERS) {
            problems.error(
                    0,
                    "A rule file of " + text.length() + " characters",
                    "Use at most " + Limits.RULE_CHARACTERS + ".");
            return;
        }
        int depth = 0;
        int line = 1;
        char quote = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            line += c == '\n' ? 1 : 0;
            if (quote != 0) {
                i += c == '\\' ? 1 : 0;
                quote = c == quote || c == '\n' ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (text.startsWith("//", i)) {
                i = end("\n", i) - 1;
            } else if (text.startsWith("/*", i)) {
                int close = end("*/", i);
                line += (int)
                        text.substring(i, close).chars().filter(x -> x == '\n').count();
                i = close + 1;
            } else {
                depth += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
            }
            if (depth > Limits.NESTING) {
                problems.error(
                        line, "More than " + Limits.NESTING + " parentheses inside each other", "Write it flatter.");
                return;
            }
        }
        refuseRepeats();
    }

    private int end(String sign, int from) {
        int found = text.indexOf(sign, from);
        return found < 0 ? text.length() : found;
    }

    private void refuseRepeats() {
        Map<String, Integer> seen = new HashMap<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            for (String name : Headers.annotations(lines.get(i))) {
                Integer first = seen.putIfAbsent(name, i + 1);
                if (first != null) {
                    problems.error(
                            i + 1,
                            "@" + name + " for the second time (first on line " + first + ")",
                            "Write it once; several texts go into one annotation with commas between them.");
                }
            }
        }
    }
}
