package io.tidewaiter.internal.text;

/**
 * What codes look like, character by character: A is a capital letter, 9 a digit, * either, # either but the letters I, O and Q, + a digit or
 * X, anything else itself; blanks between alternatives. As exact as a regular expression, without its machinery.
 */
public final class CharacterShape {

    private final String[] alternatives;

    private CharacterShape(String[] alternatives) {
        this.alternatives = alternatives;
    }

    /** A shape that is written as told above. */
    public static CharacterShape of(String alternatives) {
        return new CharacterShape(alternatives.split(" ", -1));
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

    private static boolean fits(char found, char wanted) {
        boolean letter = found >= 'A' && found <= 'Z';
        boolean digit = found >= '0' && found <= '9';
        return switch (wanted) {
            case 'A' -> letter;
            case '9' -> digit;
            case '*' -> letter || digit;
            case '#' -> digit || (letter && found != 'I' && found != 'O' && found != 'Q');
            case '+' -> digit || found == 'X';
            default -> found == wanted;
        };
    }
}
