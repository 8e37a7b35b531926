package io.tidewaiter.audit;

import io.tidewaiter.internal.audit.EntryText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * One line of an audit trail. It says nothing of a subject but the host's reference or the id of the record.
 *
 * @param number position in the trail, from 1
 * @param at when it was done, UTC; the host's clock, the library reads none
 * @param who code of the user or the service, as the host knows them; not a name
 * @param action what was done
 * @param about what it was done with: the id of a record, or {@code id@version} of a pack
 * @param why reason code or sentence; never empty for UNMASK, ERASE and STOP
 * @param before hash of the entry before; 64 zeros for the first
 */
public record AuditEntry(
        long number, Instant at, String who, AuditAction action, String about, String why, String before) {

    /** What stands before the first entry. */
    public static final String BEGINNING = "0".repeat(64);

    private static final int LONGEST = 500;

    /**
     * Checks the entry.
     *
     * @throws IllegalArgumentException with everything that is missing or too long
     */
    public AuditEntry {
        List<String> problems = new ArrayList<>();
        check("who", who, true, problems);
        check("about", about, true, problems);
        boolean reasoned = action == AuditAction.UNMASK || action == AuditAction.ERASE || action == AuditAction.STOP;
        check("why", why, reasoned, problems);
        if (number < 1) {
            problems.add("number is " + number + "; entries are counted from 1");
        }
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(
                    "The " + action + " cannot be written down: " + String.join("; ", problems) + ".");
        }
    }

    /** Values are not told: they may say more than the trail should. */
    private static void check(String field, String value, boolean needed, List<String> problems) {
        if (needed && value.isBlank()) {
            problems.add(field + " is empty; say it");
        }
        if (value.length() > LONGEST) {
            problems.add(field + " has more than " + LONGEST + " characters; shorten it");
        }
    }

    /** SHA-256 of the entry with the hash of the one before it, 64 hexadecimal digits. */
    public String hash() {
        return EntryText.hash(this);
    }
}
