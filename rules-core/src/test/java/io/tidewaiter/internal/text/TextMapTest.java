package io.tidewaiter.internal.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Compares the table, and with it {@link TextPlaces}, with the one of the JDK. */
final class TextMapTest {

    private static final String LETTERS = "ab1é中\u007f\u0001 ";

    @Test
    void answersAsTheMapOfTheJdkDoes() {
        for (long seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            Map<String, Integer> expected = new HashMap<>();
            TextMap<Integer> map = new TextMap<>();
            for (int i = 0; i < random.nextInt(300); i++) {
                String text = text(random);
                if (expected.putIfAbsent(text, i) == null) {
                    map.put(text, i);
                }
            }
            expected.forEach((text, value) -> assertThat(map.get(text)).isEqualTo(value));
            for (int i = 0; i < 300; i++) {
                String text = text(random);
                assertThat(map.get(text)).as("seed %s, '%s'", seed, text).isEqualTo(expected.get(text));
            }
        }
    }

    /** Up to twelve characters: packed and unpacked, ASCII and beyond. */
    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(13);
        for (int i = 0; i < length; i++) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }

    /** The same text leads elsewhere from elsewhere, as in a map of maps. */
    @Test
    void startsAreToldApart() {
        for (long seed = 0; seed < 100; seed++) {
            Random random = new Random(seed);
            Map<String, Integer> expected = new HashMap<>();
            TextPlaces places = new TextPlaces();
            for (int i = 0; i < 300; i++) {
                int start = random.nextInt(5);
                String text = text(random);
                if (expected.putIfAbsent(start + ":" + text, i) == null) {
                    places.put(start, text, i);
                }
            }
            for (int i = 0; i < 600; i++) {
                int start = random.nextInt(6);
                String text = text(random);
                assertThat(places.get(start, text))
                        .as("seed %s, %s from %s", seed, text, start)
                        .isEqualTo(expected.getOrDefault(start + ":" + text, TextPlaces.NONE));
            }
        }
    }

    @Test
    void textsOfOneHashAreToldApart() {
        TextMap<String> map = new TextMap<>();
        map.put("long enough AaBB", "one");
        map.put("long enough BBAa", "other");
        assertThat("long enough AaBB").hasSameHashCodeAs("long enough BBAa");
        assertThat(map.get("long enough AaBB")).isEqualTo("one");
        assertThat(map.get("long enough BBAa")).isEqualTo("other");
        assertThat(map.get("long enough AaAa")).isNull();
    }

    @Test
    void leadingZeroBytesAndLengthsAreToldApart() {
        TextMap<Integer> map = new TextMap<>();
        map.put("\u0000a", 1);
        map.put("a", 2);
        map.put("", 3);
        assertThat(map.get("\u0000a")).isEqualTo(1);
        assertThat(map.get("a")).isEqualTo(2);
        assertThat(map.get("")).isEqualTo(3);
        assertThat(map.get("\u0000")).isNull();
    }

    @Test
    void anEmptyOneKnowsNothingAndOneFilledLeavesOthersEmpty() {
        TextMap<Integer> filled = new TextMap<>();
        filled.put("x", 1);
        assertThat(new TextMap<Integer>().get("x")).isNull();
        assertThat(new TextMap<Integer>().isEmpty()).isTrue();
        assertThat(filled.isEmpty()).isFalse();
    }
}
