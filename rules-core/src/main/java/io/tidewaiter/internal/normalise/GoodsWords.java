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

    private final KeyTree<TableRow> phrases = new KeyTree<>();

    private final KnownTable table;
    private final boolean graded;

    GoodsWords(KnownTable table, List<TableRow> rows) {
        this.table = table;
        this.graded = table == KnownTable.GOODS_WORDS;
        for (TableRow row : rows) {
            row.text("phrase").ifPresent(phrase -> phrases.add(Words.singulars(Words.parts(Words.fold(phrase))), row));
        }
    }

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
        List<TableRow> rows = rows(text.singulars(), tables.day());
        return rows.isEmpty() ? NOTHING : found(rows);
    }

    private static final Found NOTHING = new Found(List.of(), List.of(), "");

    private List<TableRow> rows(List<String> words, LocalDate day) {
        List<TableRow> found = new ArrayList<>(0);
        for (int start = 0; start < words.size(); start++) {
            KeyTree<TableRow> place = phrases;
            for (int end = start; place != null && end < Math.min(words.size(), start + LONGEST_PHRASE); end++) {
                place = place.step(words.get(end));
                if (place != null) {
                    InForce.add(place.values(), day, found);
                }
            }
        }
        return found;
    }

    private Found found(List<TableRow> rows) {
        SortedSet<String> topics = new TreeSet<>();
        SortedSet<String> plain = new TreeSet<>();
        Set<String> words = new LinkedHashSet<>();
        for (TableRow row : rows) {
            String topic = row.text("topic").orElse("");
            topics.add(topic);
            addLongest(row.text("phrase").orElse(""), words);
            if (!graded || row.text("strength").filter(PLAIN::equals).isPresent()) {
                plain.add(topic);
            }
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
