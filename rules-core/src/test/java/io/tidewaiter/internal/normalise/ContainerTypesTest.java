package io.tidewaiter.internal.normalise;

import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Codes are read in loops, for speed; regular expressions say what they must come to. */
class ContainerTypesTest {

    private static final Pattern SHAPE = Pattern.compile("[0-9A-Z]{2}[A-Z][0-9A-Z]");
    private static final Pattern REFRIGERATED = Pattern.compile("..(?:R.|H[01R])");
    private static final String CHARACTERS = "0159AHIRZ@[/:r\u00c4";

    private final Random random = new Random(20260304);

    @Test
    void reads_as_the_expressions_do() {
        for (int i = 0; i < 100_000; i++) {
            String code = code();
            Truth expected = SHAPE.matcher(code).matches()
                    ? Truth.of(REFRIGERATED.matcher(code).matches())
                    : Truth.UNKNOWN;

            assertThat(ContainerTypes.refrigerated(code)).as(code).isEqualTo(expected);
        }
        assertThat(ContainerTypes.refrigerated(null)).isEqualTo(Truth.UNKNOWN);
    }

    /** Mostly of four characters, most of them allowed. */
    private String code() {
        int length = random.nextInt(10) == 0 ? random.nextInt(6) : 4;
        int alphabet = random.nextInt(4) == 0 ? CHARACTERS.length() : 9;
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < length; i++) {
            code.append(CHARACTERS.charAt(random.nextInt(alphabet)));
        }
        return code.toString();
    }
}
