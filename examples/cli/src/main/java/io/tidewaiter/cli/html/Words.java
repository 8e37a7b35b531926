package io.tidewaiter.cli.html;

import io.tidewaiter.pack.Ask;

/** What is asked for, in words. */
final class Words {

    private Words() {}

    static String of(Ask ask) {
        return switch (ask) {
            case RFI -> "Ask for information (RFI)";
            case RFA -> "Ask for an amendment (RFA)";
            case RFS -> "Ask for screening (RFS)";
        };
    }
}
