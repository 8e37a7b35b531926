package io.tidewaiter.internal.intake;

import com.fasterxml.jackson.databind.JsonNode;
import io.tidewaiter.internal.text.Shown;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value written as text.
 *
 * @param expected what is expected, with an article
 * @param longest most characters; a longer text is refused before it is looked at
 * @param parse makes the value, or throws an {@link IllegalArgumentException} that says what is wrong and what to write
 */
record TextBinder(String expected, int longest, Function<String, Object> parse) implements ValueBinder {

    /** No code, day or instant is longer. */
    private static final int LONGEST_CODE = 100;

    /** No address or description is longer; it also bounds what a regular expression of a rule can cost. */
    private static final int LONGEST_TEXT = 10_000;

    /** Any text of up to 10,000 characters. */
    static TextBinder free() {
        return new TextBinder("a text of at most " + LONGEST_TEXT + " characters", LONGEST_TEXT, text -> text);
    }

    /** A code, a day, an instant. */
    static TextBinder code(String expected, Function<String, Object> parse) {
        return new TextBinder(expected, LONGEST_CODE, parse);
    }

    @Override
    public @Nullable Object bind(JsonNode node, Binding binding) {
        if (!node.isTextual()) {
            binding.wrongType(node, expected, "Write it in quotes; without them leading zeros are lost.");
            return null;
        }
        String text = node.textValue();
        if (text.length() > longest) {
            String found = "The text has " + text.length() + " characters; expected was " + expected + ".";
            binding.problem(Shown.plain(text), found, "Check that fields are not mixed up.");
            return null;
        }
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException e) {
            binding.refused(node, e);
            return null;
        }
    }
}
