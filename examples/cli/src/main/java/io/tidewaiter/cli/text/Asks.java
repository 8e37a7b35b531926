package io.tidewaiter.cli.text;

import io.tidewaiter.pack.Ask;

/** What is asked for, in words. */
final class Asks {

    private Asks() {}

    static String words(Ask ask) {
        return switch (ask) {
            case RFI -> "information (RFI)";
            case RFA -> "an amendment (RFA)";
            case RFS -> "screening (RFS)";
        };
    }
}
