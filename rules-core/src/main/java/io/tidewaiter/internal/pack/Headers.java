package io.tidewaiter.internal.pack;

import java.util.List;
import java.util.regex.Pattern;

/** Finds annotations on a line of a rule file, outside of texts and comments. */
final class Headers {

    private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"?");
    private static final Pattern ANNOTATION = Pattern.compile("@([A-Za-z]+)");

    private Headers() {}

    static List<String> annotations(String line) {
        String plain = TEXT.matcher(line).replaceAll("\"\"");
        int comment = plain.indexOf("//");
        return ANNOTATION
                .matcher(comment < 0 ? plain : plain.substring(0, comment))
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
