package io.tidewaiter.cli.text;

import io.tidewaiter.Lane;

/** Colours of a terminal, or none. */
public enum Paint {
    /** No colour, for files, pipes and NO_COLOR. */
    NONE,
    /** ANSI escape sequences. */
    ANSI;

    private static final String RESET = "\u001B[0m";

    /** A word in the colour of its lane; the word itself says the lane too. */
    String lane(Lane lane, String word) {
        return code(
                switch (lane) {
                    case RED -> "1;31";
                    case YELLOW -> "1;33";
                    case BLUE -> "1;34";
                    case GREEN -> "1;32";
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
