package io.tidewaiter.internal.normalise;

import io.tidewaiter.internal.text.CharacterShape;
import java.util.Locale;

/** Formats of document numbers as tables write them, see {@link CharacterShape}: A is a letter, 9 a digit, * either, anything else itself. */
final class NumberFormat {

    private NumberFormat() {}

    /** Whether a number has one of the formats; blanks, hyphens and fillers in it do not count. */
    static boolean fits(String number, String formats) {
        String plain = number.replaceAll("[\\s<-]", "").toUpperCase(Locale.ROOT);
        return CharacterShape.of(formats).fits(plain);
    }
}
