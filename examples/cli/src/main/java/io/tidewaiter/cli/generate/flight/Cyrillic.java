package io.tidewaiter.cli.generate.flight;

import java.util.Map;

/** Writes names of South-Eastern Europe in Cyrillic letters, as a list from there has them. */
final class Cyrillic {

    private static final Map<String, String> PAIRS =
            Map.of("DJ", "Ђ", "LJ", "Љ", "NJ", "Њ", "TS", "Ц", "YO", "Йо", "YA", "Я");
    private static final String LATIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZ ";
    private static final String[] LETTERS = {
        "А", "Б", "Ц", "Д", "Е", "Ф", "Г", "Х", "И", "Ј", "К", "Л", "М", "Н", "О", "П", "К", "Р", "С", "Т", "У", "В",
        "В", "КС", "Й", "З", " "
    };

    private Cyrillic() {}

    static String of(String capitals) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < capitals.length(); i++) {
            String pair = capitals.substring(i, Math.min(i + 2, capitals.length()));
            String letter = PAIRS.get(pair);
            if (letter == null) {
                text.append(LETTERS[LATIN.indexOf(capitals.charAt(i))]);
            } else {
                text.append(letter);
                i++;
            }
        }
        return text.toString();
    }
}
