package io.tidewaiter.internal.pack;

import java.util.Locale;

/** The four kinds of case. */
public enum CaseKind {
    FIRES,
    QUIET,
    BOUNDARY,
    UNKNOWN;

    /** As written in a case file. */
    public String written() {
        return name().toLowerCase(Locale.ROOT);
    }
}
