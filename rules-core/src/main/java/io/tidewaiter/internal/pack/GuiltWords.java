package io.tidewaiter.internal.pack;

import io.tidewaiter.internal.text.CsvReader;
import io.tidewaiter.internal.text.StrictText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Words that call somebody guilty. A score is a reason to look, never a verdict, so no sentence has them. The lists are in
 * {@code guilt-words.csv}; a word that ends in an asterisk stands for all words that begin so.
 */
final class GuiltWords {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final Map<String, GuiltWords> BY_LANGUAGE = load();

    private final TreeSet<String> whole = new TreeSet<>();
    private final TreeSet<String> beginnings = new TreeSet<>();

    private GuiltWords() {}

    /** Whether there is a list for a language. */
    static boolean knows(String language) {
        return BY_LANGUAGE.containsKey(language);
    }

    /** The words of a sentence that are on the list of its language, in the order of the sentence. */
    static List<String> in(String sentence, String language) {
        GuiltWords words = BY_LANGUAGE.getOrDefault(language, new GuiltWords());
        return WORD.matcher(Normalizer.normalize(sentence, Normalizer.Form.NFC))
                .results()
                .map(m -> m.group())
                .filter(word -> words.has(word.toLowerCase(Locale.ROOT)))
                .toList();
    }

    private boolean has(String word) {
        if (whole.contains(word)) {
            return true;
        }
        return beginnings.stream().anyMatch(word::startsWith);
    }

    private static Map<String, GuiltWords> load() {
        Problems problems = new Problems("guilt-words.csv");
        Map<String, GuiltWords> lists = new HashMap<>();
        for (CsvReader.Row row : CsvReader.read(resource(problems), problems)) {
            String word = row.cells().get(1);
            GuiltWords list = lists.computeIfAbsent(row.cells().get(0), language -> new GuiltWords());
            if (word.endsWith("*")) {
                list.beginnings.add(word.substring(0, word.length() - 1));
            } else {
                list.whole.add(word);
            }
        }
        if (problems.hasErrors()) {
            throw new IllegalStateException("The library's own word list: " + problems.all());
        }
        return lists;
    }

    private static String resource(Problems problems) {
        try (InputStream in = Optional.ofNullable(GuiltWords.class.getResourceAsStream("guilt-words.csv"))
                .orElseThrow(() -> new IllegalStateException("guilt-words.csv is not in the library"))) {
            return StrictText.decode(in.readAllBytes(), problems).orElse("");
        } catch (IOException e) {
            throw new UncheckedIOException("guilt-words.csv cannot be read", e);
        }
    }
}
