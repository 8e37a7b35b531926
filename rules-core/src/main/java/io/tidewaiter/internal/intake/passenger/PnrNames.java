package io.tidewaiter.internal.intake.passenger;

import io.tidewaiter.internal.intake.edifact.Segment;
import io.tidewaiter.model.PersonName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names as TIF segments write them. */
final class PnrNames {

    /**
     * One traveller of a TIF segment.
     *
     * @param type code such as A, C, IN
     * @param reference of the traveller in the booking
     */
    record Named(@Nullable PersonName name, String type, String reference) {

        /** Name of a group whose travellers are not named. */
        boolean group() {
            return type.equals("G");
        }

        boolean infant() {
            return type.equals("IN") || type.equals("INF") || type.equals("INS");
        }
    }

    private static final int COMPONENTS = 4;
    private static final Set<String> TYPES =
            Set.of("A", "ADT", "C", "CH", "CHD", "CNN", "F", "I", "IN", "INF", "INS", "M", "S", "U", "Y", "UM");

    private PnrNames() {}

    /** A surname with one given name; some senders write several, and each is a traveller. */
    static List<Named> of(Segment tif) {
        List<Named> all = new ArrayList<>();
        String family = tif.at(0);
        for (int i = 1; i < Math.max(2, tif.size()); i++) {
            if (i == 1 || isTraveller(tif, i)) {
                all.add(named(family, tif, i));
            }
        }
        return all;
    }

    /** Only what has the shape of a further traveller is one: a terminator that was lost puts other segments here. */
    private static boolean isTraveller(Segment tif, int element) {
        boolean shape = tif.elements().get(element).size() <= COMPONENTS;
        boolean numbered = WireValues.whole(tif.at(element, 2)).isPresent();
        return shape && numbered && TYPES.contains(tif.at(element, 1).toUpperCase(Locale.ROOT));
    }

    private static Named named(String family, Segment tif, int element) {
        String given = tif.at(element, 0);
        String surname = family;
        int slash = family.indexOf('/');
        if (given.isEmpty() && slash > 0) {
            given = family.substring(slash + 1);
            surname = family.substring(0, slash);
        }
        String type = tif.at(element, 1).isEmpty() && tif.at(0, 1).equalsIgnoreCase("G") ? "G" : tif.at(element, 1);
        return new Named(
                WireValues.name(surname, given), type.toUpperCase(Locale.ROOT), Designator.trimmed(tif.at(element, 2)));
    }

    /** Whether two names are the same but for blanks, titles glued to them and letters in another case. */
    static boolean same(@Nullable PersonName one, @Nullable PersonName other) {
        if (one == null || other == null) {
            return false;
        }
        String given = letters(one.givenNames());
        String otherGiven = letters(other.givenNames());
        return letters(one.familyName()).equals(letters(other.familyName()))
                && (given.startsWith(otherGiven) || otherGiven.startsWith(given));
    }

    private static String letters(@Nullable String text) {
        StringBuilder kept = new StringBuilder();
        if (text != null) {
            text.toUpperCase(Locale.ROOT)
                    .codePoints()
                    .filter(Character::isLetter)
                    .forEach(kept::appendCodePoint);
        }
        return kept.toString();
    }
}
