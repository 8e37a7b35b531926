package io.tidewaiter.internal.pack;

import java.util.regex.Pattern;

/** Where in a rule file something stands. */
final class RuleLines {

    private RuleLines() {}

    /** Line of the first line that begins with a word, such as {@code @cancels} or {@code rule}; 0 when there is none. */
    static int of(PackFiles files, String path, String word) {
        Pattern start = Pattern.compile("\\s*" + Pattern.quote(word) + "\\b.*");
        String[] lines = files.text(path).split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (start.matcher(lines[i]).matches()) {
                return i + 1;
            }
        }
        return 0;
    }
}
