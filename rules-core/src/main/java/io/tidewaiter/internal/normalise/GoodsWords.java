package io.tidewaiter.internal.normalise;

import io.tidewaiter.pack.TableRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds the phrases of a table in a description: whole words, without case, accents and English plurals, wherever they stand. */
final class GoodsWords {

    private static final int LONGEST_PHRASE = 5;
    private static final String PLAIN = "strong";

    private final KeyTree<Phrase> phrases = new KeyTree<>();

    private final KnownTable table;
    private final int bit;
    private final boolean graded;

    GoodsWords(KnownTable table, List<TableRow> rows, FirstWords first) {
        this.table = table;
        this.bit = first.table();
        this.graded = table == KnownTable.GOODS_WORDS;
        for (TableRow row : rows) {
            row.text("phrase").ifPresent(phrase -> {
                List<String> words = Words.singulars(Words.parts(Words.fold(phrase)));
                phrases.add(words, phrase(row, phrase));
                first.add(bit, words);
            });
        }
    }

    private Phrase phrase(TableRow row, String phrase) {
        String topic = row.text("topic").orElse("");
        boolean plain = !graded || row.text("strength").filter(PLAIN::equals).isPresent();
        return new Phrase(row, topic, new Found(List.of(topic), plain ? List.of(topic) : List.of(), phrase));
    }

    /** A phrase of the table, and what a text points to that has this one alone. */
    private record Phrase(TableRow row, String topic, Found alone) {}

    /**
     * What a text points to.
     *
     * @param topics topics of all phrases, sorted
     * @param plain topics of the phrases that point there by themselves, sorted
     * @param words the phrases as the table writes them, in the order of the text
     */
    record Found(List<String> topics, List<String> plain, String words) {}

    /** What a text points to; null without a text, or when the table was not loaded. */
    @Nullable
    Found find(@Nullable Described text, Tables tables) {
        if (text == null || !tables.loaded(table)) {
            return null;
        }
        List<Phrase> found = phrases(text, tables.day());
        return switch (found.size()) {
            case 0 -> NOTHING;
            case 1 -> found.get(0).alone();
            default -> all(found);
        };
    }

    private static final Found NOTHING = new Found(List.of(), List.of(), "");

    private List<Phrase> phrases(Described text, LocalDate day) {
        List<String> words = text.singulars();
        List<Phrase> found = new ArrayList<>(0);
        for (int start = 0; start < words.size(); start++) {
            if (text.beginsAtPart(start, bit)) {
                phrasesAt(start, words, day, found);
            }
        }
        return found;
    }

    private void phrasesAt(int start, List<String> words, LocalDate day, List<Phrase> found) {
        int last = Math.min(words.size(), start + LONGEST_PHRASE);
        int place = phrases.step(KeyTree.START, words.get(start));
        for (int end = start + 1; place != KeyTree.NOWHERE; end++) {
            if (phrases.first(place) != null) {
                addInForce(phrases.values(place), day, found);
            }
            place = end < last ? phrases.step(place, words.get(end)) : KeyTree.NOWHERE;
        }
    }

    private static void addInForce(List<Phrase> phrases, LocalDate day, List<Phrase> found) {
        for (Phrase phrase : phrases) {
            if (phrase.row().inForce(day)) {
                found.add(phrase);
            }
        }
    }

    private static Found all(List<Phrase> phrases) {
        SortedSet<String> topics = new TreeSet<>();
        SortedSet<String> plain = new TreeSet<>();
        Set<String> words = new LinkedHashSet<>();
        for (Phrase phrase : phrases) {
            topics.add(phrase.topic());
            plain.addAll(phrase.alone().plain());
            addLongest(phrase.alone().words(), words);
        }
        return new Found(List.copyOf(topics), List.copyOf(plain), String.join(", ", words));
    }

    /** A phrase within a longer one that was found, too, says nothing more. */
    private static void addLongest(String phrase, Set<String> words) {
        if (words.stream().noneMatch(longer -> longer.contains(phrase))) {
            words.removeIf(phrase::contains);
            words.add(phrase);
        }
    }
}
