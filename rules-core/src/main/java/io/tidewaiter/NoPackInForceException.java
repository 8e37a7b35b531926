package io.tidewaiter;

import java.util.List;

/**
 * None of the packs was in force at the as-of instant, so nothing could be asked. An assessment by no pack would look like a clean one.
 */
public final class NoPackInForceException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** Says of each pack why it was not applied. */
    NoPackInForceException(List<String> reasons) {
        super("No pack was applied. " + String.join(" ", reasons)
                + " Load packs of that time, or give the as-of instant to judge at.");
    }
}
