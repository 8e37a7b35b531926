package io.tidewaiter.internal.normalise;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text as the look-ups for words see it: folded, cut into words and looked up once, whoever asks. */
final class Described {

    private final String folded;
    private final FirstWords first;
    private @Nullable List<String> parts;
    private @Nullable List<String> singulars;
    private @Nullable List<String> words;
    private int @Nullable [] partsBegin;
    private int @Nullable [] wordsBegin;

    private Described(String folded, FirstWords first) {
        this.folded = folded;
        this.first = first;
    }

    /** A text; null without one. */
    static @Nullable Described of(@Nullable String text, Knowledge knowledge) {
        return text == null ? null : new Described(Words.fold(text.strip()), knowledge.firstWords());
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

    /** Whether a phrase of a table may begin at a part. */
    boolean beginsAtPart(int part, int table) {
        int[] begin = partsBegin;
        if (begin == null) {
            begin = begin(singulars());
            partsBegin = begin;
        }
        return (begin[part] & table) != 0;
    }

    /** Whether a phrase of a table may begin at one of the words. */
    boolean beginsAtWord(int word, int table) {
        int[] begin = wordsBegin;
        if (begin == null) {
            begin = begin(words());
            wordsBegin = begin;
        }
        return (begin[word] & table) != 0;
    }

    /** The tables whose phrases begin with each word; of the same words they are looked up once. */
    private int[] begin(List<String> all) {
        int[] other = partsBegin;
        if (other != null && other.length == all.size()) {
            return other;
        }
        int[] tables = new int[all.size()];
        for (int i = 0; i < tables.length; i++) {
            tables[i] = first.tables(all.get(i));
        }
        return tables;
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
