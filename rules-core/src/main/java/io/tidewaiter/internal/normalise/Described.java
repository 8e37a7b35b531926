package io.tidewaiter.internal.normalise;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text as the look-ups for words see it: folded and cut into words once, whoever asks. */
final class Described {

    private final String folded;
    private @Nullable List<String> parts;
    private @Nullable List<String> singulars;
    private @Nullable List<String> words;

    private Described(String folded) {
        this.folded = folded;
    }

    /** A text; null without one. */
    static @Nullable Described of(@Nullable String text) {
        return text == null ? null : new Described(Words.fold(text.strip()));
    }

    /** Small letters without accents. */
    String folded() {
        return folded;
    }

    /** All parts that have a letter or a digit. */
    List<String> parts() {
        List<String> cut = parts;
        if (cut == null) {
            cut = Words.parts(folded);
            parts = cut;
        }
        return cut;
    }

    /** The same parts, their plural taken off. */
    List<String> singulars() {
        List<String> singular = singulars;
        if (singular == null) {
            singular = Words.singulars(parts());
            singulars = singular;
        }
        return singular;
    }

    /** The first part that has a letter, its plural taken off; empty when there is none. */
    String firstWord() {
        return Words.first(folded);
    }

    /** The parts that have a letter, their plural taken off. */
    List<String> words() {
        List<String> singular = words;
        if (singular == null) {
            singular = Words.withLetters(parts(), singulars());
            words = singular;
        }
        return singular;
    }
}
