package io.tidewaiter.internal.normalise;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Words are cut in loops, for speed; regular expressions say what they must come to. */
class WordsTest {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private static final List<String> PIECES = List.of(
            "parts",
            "Boxes",
            "ies",
            "x",
            "12",
            "s",
            " ",
            "  ",
            ",",
            "-",
            "\t",
            "\u00a0",
            "\u2003",
            "\u0001",
            "\u001f",
            "\u00eb",
            "e\u0308",
            "\u0130",
            "\u00df",
            "\ufb01",
            "\u2167",
            "\u00bd",
            "\u0414\u0436",
            "\u0903",
            "\u20dd",
            "\ud835\udc00",
            "\ud800",
            "\uff21",
            "\u4e00",
            "\u0307");

    private final Random random = new Random(20260304);

    @Test
    void cuts_as_the_expressions_do() {
        for (int i = 0; i < 20_000; i++) {
            String text = text();
            String folded = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                    .replaceAll("")
                    .toLowerCase(Locale.ROOT);

            assertThat(Words.fold(text)).isEqualTo(folded);
            assertThat(Words.of(folded)).isEqualTo(words(folded));
            assertThat(Words.of(text)).isEqualTo(words(text));
        }
    }

    @Test
    void makes_names_comparable_as_the_expression_does() {
        for (int i = 0; i < 20_000; i++) {
            String text = text();

            assertThat(Parties.comparable(text))
                    .isEqualTo(BLANKS.matcher(text).replaceAll(" ").strip().toUpperCase(Locale.ROOT));
        }
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(7); i > 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    private static List<String> words(String folded) {
        return Arrays.stream(BETWEEN_WORDS.split(folded))
                .filter(word -> LETTER.matcher(word).find())
                .map(WordsTest::singular)
                .toList();
    }

    private static String singular(String word) {
        if (word.length() > 4 && word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
        return plural ? word.substring(0, word.length() - 1) : word;
    }
}
