package io.tidewaiter.internal.intake.join;

import com.anyascii.AnyAscii;
import io.tidewaiter.model.PersonName;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A name made comparable between two systems of one carrier. It is a means to join records of one flight and no matching of names: that
 * two names are the same here says nothing about two people anywhere else.
 *
 * @param family letters of the family name
 * @param given letters of the given names
 */
record NameKey(String family, String given) {

    private static final List<String> TITLES = List.of("MSTR", "MISS", "PROF", "MRS", "MR", "MS", "DR");
    private static final int SHORTEST = 2;
    private static final Pattern OTHERS = Pattern.compile("[^A-Z]");

    static NameKey of(@Nullable PersonName name) {
        if (name == null) {
            return new NameKey("", "");
        }
        return new NameKey(letters(name.familyName()), letters(withoutTitle(name.givenNames())));
    }

    boolean isEmpty() {
        return family.isEmpty();
    }

    /** Whether the family names are the same, and the given names as far as both go. */
    boolean same(NameKey other) {
        boolean given = this.given.startsWith(other.given) || other.given.startsWith(this.given);
        return !isEmpty() && family.equals(other.family) && given;
    }

    /** A title stands behind the given name, apart or glued to it; never is the whole name taken for one. */
    private static String withoutTitle(@Nullable String given) {
        String text = given == null ? "" : given.toUpperCase(Locale.ROOT).strip();
        for (String title : TITLES) {
            if (text.endsWith(title) && text.length() >= title.length() + SHORTEST) {
                return text.substring(0, text.length() - title.length());
            }
        }
        return text;
    }

    /** Doc 9303-3 writes an umlaut with an E behind it, other systems without: both become the plain letter. */
    private static String letters(@Nullable String text) {
        String latin = AnyAscii.transliterate(text == null ? "" : text).toUpperCase(Locale.ROOT);
        return OTHERS.matcher(latin)
                .replaceAll("")
                .replace("AE", "A")
                .replace("OE", "O")
                .replace("UE", "U")
                .replace("AA", "A");
    }
}
