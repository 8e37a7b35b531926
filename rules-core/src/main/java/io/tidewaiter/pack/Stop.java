package io.tidewaiter.pack;

import java.time.Instant;

/**
 * Takes a pack or a rule out of use before its last day, whoever made it: the right of a data protection officer, and what becomes of a rule
 * that is wrong too often. Data of the host, kept beside its packs; write it into the audit trail as {@code STOP} too.
 *
 * @param about id of a pack, {@code id@version} of one version, or id of a rule, for example {@code PXB-03}
 * @param by code of the person or role who stopped it, not a name
 * @param at when, UTC
 * @param why the reason, one sentence
 */
public record Stop(String about, String by, Instant at, String why) {

    /** @throws IllegalArgumentException when who or why is not said */
    public Stop {
        if (by.isBlank() || why.isBlank()) {
            throw new IllegalArgumentException("A stop of " + about + " needs to say by whom and why.");
        }
    }

    /** Whether it is about a pack, in this version. */
    public boolean covers(PackRef pack) {
        return about.equals(pack.id()) || about.equals(pack.id() + "@" + pack.version());
    }
}
