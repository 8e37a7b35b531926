package io.tidewaiter.internal.pack;

import io.tidewaiter.internal.text.Shown;
import java.util.List;
import java.util.function.IntSupplier;

/** What every sentence a reader may see is held against, whatever its language. Its line is looked for only when something is wrong. */
final class Sentences {

    private Sentences() {}

    /** Words of guilt in a sentence or title. */
    static void checkWords(String text, String language, IntSupplier line, Problems problems) {
        List<String> words = GuiltWords.in(text, language);
        if (!words.isEmpty()) {
            problems.error(
                    line.getAsInt(),
                    "A word of guilt: " + Shown.plain(String.join(", ", words)),
                    "Say what was found, not what it makes of anybody: a match is a reason to look, not a verdict.");
        }
    }

    /** Braces that are not closed. */
    static void checkBraces(String text, IntSupplier line, Problems problems) {
        if (Placeholders.broken(text)) {
            problems.error(line.getAsInt(), "A brace without its partner in " + Shown.quoted(text), "Write {field}.");
        }
    }
}
