package io.tidewaiter.internal.pack;

import io.tidewaiter.internal.text.Shown;
import java.util.List;

/** What every sentence a reader may see is held against, whatever its language. */
final class Sentences {

    private Sentences() {}

    /** Words of guilt in a sentence or title. */
    static void checkWords(String text, String language, int line, Problems problems) {
        List<String> words = GuiltWords.in(text, language);
        if (!words.isEmpty()) {
            problems.error(
                    line,
                    "A word of guilt: " + Shown.plain(String.join(", ", words)),
                    "Say what was found, not what it makes of anybody: a match is a reason to look, not a verdict.");
        }
    }

    /** Braces that are not closed. */
    static void checkBraces(String text, int line, Problems problems) {
        if (Placeholders.broken(text)) {
            problems.error(line, "A brace without its partner in " + Shown.quoted(text), "Write {field}.");
        }
    }
}
