package io.tidewaiter.watch;

import io.tidewaiter.watch.NamePart.Basis;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class NameSimilarityTest {

    @ParameterizedTest
    @CsvSource({
        "Đorđe Petrović, PETROVIC DORDE, SPELLING",
        "Đorđe Petrović, PETROVIC DJORDJE, SPELLING",
        "Петровић Ђорђе, PETROVIC DJORDJE, SPELLING",
        "Jürgen Groß, JUERGEN GROSS, SPELLING",
        "Γιάννης Μπέης, GIANNIS BEIS, SPELLING",
        "محمد سالم, MHMD SALM, SPELLING",
        "Petar Petrovic, PETROVICH PETAR, SPELLING",
        "John Smith, smith john, EXACT",
        "J Smith, John Smith, INITIAL",
        "Robert Whitfield, Robert Whitfeild, SIMILAR",
    })
    void says_why_words_are_the_same(String one, String other, Basis basis) {
        NameComparison comparison = NameSimilarity.compare(one, other);
        assertThat(comparison.score()).isGreaterThanOrEqualTo(NameSimilarity.THRESHOLD);
        assertThat(comparison.parts()).extracting(NamePart::basis).contains(basis);
        assertThat(comparison.leftOfFirst()).isEmpty();
        assertThat(comparison.leftOfSecond()).isEmpty();
    }

    /** The title goes, the name stays: both readings are tried. */
    @ParameterizedTest
    @CsvSource({
        "SMITH/JOHNMR, John Smith, true",
        "SMITH/JOHN MR, John Smith, false",
        "MRSTEVEN BROWN, Steven Brown, true",
        "STEVENMR BROWN, Steven Brown, true",
        "SMITH/TOMMSTR, Tom Smith, true",
        "SMITH/ANNAMISS, Anna Smith, true",
        "MRKONJIC/DRAGAN, Dragan Mrkonjić, false",
        "PROFIRI/DRITA, Drita Profiri, false",
        "DRANIAN/MISSAK, Missak Dranian, false",
        "LI/NAMS, Na Li, true",
    })
    void titles_written_together_with_a_name_are_taken_off(String message, String name, boolean takenOff) {
        NameComparison comparison = NameSimilarity.compare(message, name);
        boolean glued = comparison.parts().stream().anyMatch(NamePart::titleTakenOff);
        assertThat(glued).isEqualTo(takenOff);
        assertThat(comparison.score()).isGreaterThan(0.95);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "...",
                "///",
                "\u0000",
                "\uD800",
                "\u200f",
                "😀",
                "١٢٣",
                "\u0301\u0301",
                "MR",
                "A",
                "AL BIN"
            })
    void nothing_to_compare_is_no_error(String odd) {
        assertThat(NameSimilarity.of(odd, "Ivan Petrov")).isBetween(0.0, 0.8);
        assertThat(NameSimilarity.of(odd, odd)).isBetween(0.0, 1.0);
    }

    @Test
    void endless_names_take_no_endless_time() {
        String letters = "A".repeat(1_000_000);
        String words = "Ab ".repeat(300_000);
        String marks = "e" + "\u0301".repeat(1_000_000);
        for (String one : List.of(letters, words, marks)) {
            for (String other : List.of(letters, words, marks)) {
                assertThat(NameSimilarity.of(one, other)).isBetween(0.0, 1.0);
            }
        }
    }

    @Test
    void any_text_is_compared_the_same_in_both_directions() {
        long seed = 20260315L;
        Random random = new Random(seed);
        for (int i = 0; i < 3_000; i++) {
            String one = text(random);
            String other = random.nextBoolean() ? text(random) : one.replace('a', 'e');
            double score = NameSimilarity.of(one, other);
            assertThat(score)
                    .as("seed %d, pair %d", seed, i)
                    .isBetween(0.0, 1.0)
                    .isEqualTo(NameSimilarity.of(other, one));
        }
    }

    @Test
    void the_order_of_words_does_not_count() {
        long seed = 7L;
        Random random = new Random(seed);
        for (int i = 0; i < 1_000; i++) {
            List<String> words = words(random);
            String name = String.join(" ", words);
            List<String> other = new ArrayList<>(words(random));
            if (random.nextBoolean()) {
                other = new ArrayList<>(words);
            }
            double score = NameSimilarity.of(name, String.join(" ", other));
            Collections.shuffle(other, random);
            if (other.equals(words) || score == 1) {
                assertThat(NameSimilarity.of(name, String.join(" ", other)))
                        .as("seed %d, name %d", seed, i)
                        .isEqualTo(score, within(1e-9));
            }
        }
    }

    @Test
    void marks_over_letters_do_not_count() {
        long seed = 11L;
        Random random = new Random(seed);
        String plain = "aceinostuyz";
        String marked = "áčëïñöšťůýž";
        for (int i = 0; i < 1_000; i++) {
            String name = String.join(" ", words(random));
            StringBuilder other = new StringBuilder();
            for (int at = 0; at < name.length(); at++) {
                char letter = name.charAt(at);
                int index = plain.indexOf(letter);
                other.append(index >= 0 && random.nextInt(3) == 0 ? marked.charAt(index) : letter);
            }
            assertThat(NameSimilarity.of(name, other.toString()))
                    .as("seed %d, name %d", seed, i)
                    .isEqualTo(1, within(1e-9));
        }
    }

    /** Words of three to eight letters, one to four of them. */
    private static List<String> words(Random random) {
        List<String> words = new ArrayList<>();
        for (int left = 1 + random.nextInt(4); left > 0; left--) {
            StringBuilder word = new StringBuilder();
            for (int letters = 3 + random.nextInt(6); letters > 0; letters--) {
                word.append("abdegiklmnoprstuvz".charAt(random.nextInt(18)));
            }
            words.add(word.toString());
        }
        return words;
    }

    private static String text(Random random) {
        String letters = "aAbćčDđeéИжЯщΑμπ محمدوا-'/,.MRDRß 4";
        StringBuilder text = new StringBuilder();
        for (int left = random.nextInt(30); left > 0; left--) {
            text.append(letters.charAt(random.nextInt(letters.length())));
        }
        return text.toString();
    }
}
