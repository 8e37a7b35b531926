package io.tidewaiter.cli.screen;

import io.tidewaiter.Purpose;
import io.tidewaiter.pack.Profile;
import io.tidewaiter.pack.RulePack;
import java.util.List;
import java.util.Optional;

/**
 * The packs of a run, all about the same kind of subject.
 *
 * @param profile what they are about
 * @param packs the packs, at least one
 * @param purpose what they are used for
 */
record RunPacks(Profile profile, List<RulePack> packs, Optional<Purpose> purpose) {

    /** Copies the list. */
    RunPacks {
        packs = List.copyOf(packs);
    }
}
