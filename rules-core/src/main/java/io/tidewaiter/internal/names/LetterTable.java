package io.tidewaiter.internal.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Capital letters of one script and how they are written in plain Latin ones: the usual way and, where there is one, another. */
final class LetterTable {

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int WIDEST = 3;

    private final Map<String, String> usual = new HashMap<>();
    private final Map<String, String> other = new HashMap<>();

    /** A table written as {@code Ж=ZH|Z Й=I}: letters or groups of letters, an equals sign, the usual spelling and perhaps another. */
    LetterTable(String spec) {
        for (String item : BLANKS.split(spec.strip(), -1)) {
            int equals = item.indexOf('=');
            String letter = item.substring(0, equals);
            List<String> spellings = List.of(item.substring(equals + 1).split("\\|", -1));
            usual.put(letter, spellings.get(0));
            other.put(letter, spellings.get(spellings.size() - 1));
        }
    }

    boolean knows(char letter) {
        return usual.containsKey(String.valueOf(letter));
    }

    /**
     * Appends the spelling of the longest group of letters at a place.
     *
     * @return how many letters it stands for; 0 when the table does not know the first one
     */
    int spell(String capitals, int at, Spellings to) {
        for (int width = Math.min(WIDEST, capitals.length() - at); width > 0; width--) {
            String group = capitals.substring(at, at + width);
            String spelling = usual.get(group);
            if (spelling != null) {
                to.append(spelling, other.getOrDefault(group, spelling));
                return width;
            }
        }
        return 0;
    }
}
