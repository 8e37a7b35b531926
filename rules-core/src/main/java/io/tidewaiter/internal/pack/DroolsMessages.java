package io.tidewaiter.internal.pack;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says what Drools' parser stumbled over in words an author understands. */
final class DroolsMessages {

    private static final Pattern INPUT = Pattern.compile("(?:input|token) '((?:[^']|'(?! )){1,60})'");

    private DroolsMessages() {}

    static String found(String message) {
        if (message.contains("'<EOF>'")) {
            return "The end of the file in the middle of a rule";
        }
        Matcher input = INPUT.matcher(message);
        return input.find()
                ? "'" + input.group(1).replace("\n", " ") + "' where it does not belong"
                : "Text that is not a rule";
    }

    static String advice(String message) {
        if (message.contains("then") || message.contains("<EOF>")) {
            return "Check that every parenthesis above 'then' is closed and every pattern is complete.";
        }
        return "Check parentheses, quotation marks and commas on this line and the one before it.";
    }
}
