package io.tidewaiter;

import io.tidewaiter.pack.Profile;

/** A profiler has no pack for subjects of this kind: consignments and passengers are never judged by one another's packs. */
public final class UnfitSubjectException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** The subject itself is not named: it may be a person. */
    UnfitSubjectException(Profile wanted) {
        super("This profiler has no pack of profile " + wanted + ". Load one, or give it "
                + (wanted == Profile.CARGO ? "passengers." : "consignments."));
    }
}
