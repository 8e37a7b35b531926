package io.tidewaiter.internal.text;

import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CharacterShapeTest {

    private static final long SEED = 20261122;
    private static final int ROUNDS = 200_000;
    private static final String CHARACTERS = "0189AIJMOQUXZaiz-\u0661";

    /** Written twice, once as a regular expression, and held against each other. */
    private static final Map<String, String> SHAPES = Map.of(
            "AAJ9 AAZ9", "[A-Z]{2}[JZ][0-9]",
            "9999 IMO9 *M", "[0-9]{4}|IMO[0-9]|[A-Z0-9]M",
            "##+", "[A-HJ-NPR-Z0-9]{2}[0-9X]",
            "99 999", "[0-9]{2,3}");

    @Test
    void fitsWhatTheExpressionMatches() {
        SHAPES.forEach((shape, expression) -> {
            SplittableRandom random = new SplittableRandom(SEED);
            Pattern pattern = Pattern.compile(expression);
            int fitting = 0;
            for (int i = 0; i < ROUNDS; i++) {
                String text = text(random);
                boolean fits = CharacterShape.of(shape).fits(text);
                assertThat(fits)
                        .as(shape + " and '" + text + "', seed " + SEED)
                        .isEqualTo(pattern.matcher(text).matches());
                fitting += fits ? 1 : 0;
            }
            assertThat(fitting).as(shape).isPositive();
        });
    }

    private static String text(SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(6); length > 0; length--) {
            text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
        }
        return text.toString();
    }
}
