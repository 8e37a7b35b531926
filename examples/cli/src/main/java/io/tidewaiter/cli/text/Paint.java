package io.tidewaiter.cli.text;

import io.tidewaiter.cli.report.Standing;

/** Colours of a terminal, or none. */
public enum Paint {
    /** No colour, for files, pipes and NO_COLOR. */
    NONE,
    /** ANSI escape sequences. */
    ANSI;

    private static final String RESET = "\u001B[0m";

    /** A word in the colour of its standing; the word itself says it too. That nothing is proposed for a traveller is no green light. */
    String standing(Standing standing, String word) {
        return code(
                switch (standing) {
                    case RED -> "1;31";
                    case YELLOW, REVIEW, REVIEW_AND_CARE -> "1;33";
                    case BLUE, CARE -> "1;34";
                    case GREEN -> "1;32";
                    case NONE -> "2";
                },
                word);
    }

    String strong(String words) {
        return code("1", words);
    }

    String faint(String words) {
        return code("2", words);
    }

    private String code(String code, String words) {
        return this == NONE || words.isEmpty() ? words : "\u001B[" + code + "m" + words + RESET;
    }
}
