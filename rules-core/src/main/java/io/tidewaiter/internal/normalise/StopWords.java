package io.tidewaiter.internal.normalise;

import io.tidewaiter.pack.ReferenceData;
import io.tidewaiter.pack.ReferenceTable;
import io.tidewaiter.pack.TableRow;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tells descriptions that name no goods. The whole description must be made of phrases of the table: "bicycle parts" passes, "parts"
 * does not. Case, accents, English plurals and words without letters make no difference; a file name, or one letter three times or
 * more, is vague by itself.
 */
final class StopWords {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern REPEATED = Pattern.compile("(\\p{L})\\1{2,}");
    private static final Pattern FILE_NAME =
            Pattern.compile("\\S*\\.(?:wpx|pdf|docx?|xlsx?|csv|txt|xml|jpe?g|png|tiff?)");
    private static final int LONGEST_PHRASE = 4;

    private final Map<String, List<TableRow>> phrases;

    private StopWords(Map<String, List<TableRow>> phrases) {
        this.phrases = phrases;
    }

    static StopWords of(ReferenceData data) {
        Map<String, List<TableRow>> phrases = new HashMap<>();
        data.table(TableNames.STOP_WORDS)
                .map(ReferenceTable::rows)
                .orElse(List.of())
                .forEach(row -> row.text("phrase")
                        .ifPresent(phrase -> phrases.computeIfAbsent(
                                        String.join(" ", words(fold(phrase))), any -> new ArrayList<>(1))
                                .add(row)));
        return new StopWords(phrases);
    }

    /** Whether a description names no goods; unknown without a description, or when only the missing table could tell. */
    Truth vague(@Nullable String description, Tables tables) {
        if (description == null) {
            return Truth.UNKNOWN;
        }
        boolean loaded = tables.table(TableNames.STOP_WORDS).isPresent();
        String folded = fold(description.strip());
        List<String> words = words(folded);
        if (words.isEmpty() || FILE_NAME.matcher(folded).matches()) {
            return Truth.TRUE;
        }
        if (onlyPhrases(words, tables.day())) {
            return Truth.TRUE;
        }
        return loaded ? Truth.FALSE : Truth.UNKNOWN;
    }

    /** Whether the words can be cut into phrases without a rest: reachable[i] says that the first i words can. */
    private boolean onlyPhrases(List<String> words, LocalDate day) {
        boolean[] reachable = new boolean[words.size() + 1];
        reachable[0] = true;
        for (int end = 1; end <= words.size(); end++) {
            for (int start = Math.max(0, end - LONGEST_PHRASE); start < end && !reachable[end]; start++) {
                reachable[end] = reachable[start] && isPhrase(words.subList(start, end), day);
            }
        }
        return reachable[words.size()];
    }

    private boolean isPhrase(List<String> words, LocalDate day) {
        boolean repeated = words.size() == 1 && REPEATED.matcher(words.get(0)).matches();
        return repeated
                || phrases.getOrDefault(String.join(" ", words), List.of()).stream()
                        .anyMatch(row -> row.inForce(day));
    }

    private static String fold(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
        return MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private static List<String> words(String folded) {
        return Arrays.stream(BETWEEN_WORDS.split(folded))
                .filter(word -> LETTER.matcher(word).find())
                .map(StopWords::singular)
                .collect(Collectors.toList());
    }

    /** The English plural taken off, roughly: phrases of the table go through it too, so both sides are cut alike. */
    private static String singular(String word) {
        if (word.length() > 4 && word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
        return plural ? word.substring(0, word.length() - 1) : word;
    }
}
