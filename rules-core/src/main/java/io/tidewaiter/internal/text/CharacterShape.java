package io.tidewaiter.internal.text;

/**
 * What short codes look like, character by character: as exact as a regular expression, without its machinery, for codes that are looked at
 * in every record. {@code A} stands for a capital letter, {@code 9} for a digit, {@code J} for J, U or Z, {@code X} for a digit or X, {@code V}
 * for a capital letter but I, O and Q or a digit; {@code |} separates alternatives. Small letters stand for the capital letter itself.
 */
public final class CharacterShape {

    private static final int TO_CAPITAL = 'a' - 'A';

    private final String[] alternatives;

    private CharacterShape(String[] alternatives) {
        this.alternatives = alternatives;
    }

    /** A shape that is written as told above. */
    public static CharacterShape of(String alternatives) {
        return new CharacterShape(alternatives.split("\\|", -1));
    }

    /** Whether the whole text looks like one of the alternatives. */
    public boolean fits(String text) {
        for (String alternative : alternatives) {
            if (alternative.length() == text.length() && fits(text, alternative)) {
                return true;
            }
        }
        return false;
    }

    private static boolean fits(String text, String alternative) {
        for (int i = 0; i < text.length(); i++) {
            if (!fits(text.charAt(i), alternative.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(char character, char kind) {
        boolean digit = character >= '0' && character <= '9';
        boolean capital = character >= 'A' && character <= 'Z';
        return switch (kind) {
            case '9' -> digit;
            case 'A' -> capital;
            case 'J' -> character == 'J' || character == 'U' || character == 'Z';
            case 'X' -> digit || character == 'X';
            case 'V' -> digit || (capital && character != 'I' && character != 'O' && character != 'Q');
            default -> character == kind - TO_CAPITAL;
        };
    }
}
