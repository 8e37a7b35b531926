package io.tidewaiter.watch;

import io.soabase.recordbuilder.core.RecordBuilder;
import io.tidewaiter.internal.watch.EntryRules;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a list is, whose, and by what right it is used.
 *
 * @param id identifier: 1 to 32 capitals, digits and hyphens
 * @param version version as the owner numbers it, one line of at most 64 characters; another content has another version
 * @param issuedOn day of issue
 * @param owner who answers for the list, one line
 * @param legalGround by what right it is kept and compared, one line
 * @param purposes purpose codes it may be used for, each 1 to 32 capitals, digits and hyphens
 * @param validFrom first day on which it may be used, UTC
 * @param validTo last day on which it may be used, UTC; empty for no end
 */
@RecordBuilder
public record WatchListHeader(
        String id,
        String version,
        LocalDate issuedOn,
        String owner,
        String legalGround,
        SortedSet<String> purposes,
        LocalDate validFrom,
        Optional<LocalDate> validTo) {

    /**
     * Copies and checks the header.
     *
     * @throws InvalidWatchListException with every problem found
     */
    public WatchListHeader {
        purposes = Collections.unmodifiableSortedSet(new TreeSet<>(purposes));
        List<String> problems = EntryRules.header(id, version, owner, legalGround);
        EntryRules.use(purposes, validFrom, validTo, problems);
        if (!problems.isEmpty()) {
            throw new InvalidWatchListException(problems);
        }
    }

    /** Whether the list may be used on a day, UTC. */
    public boolean inForce(LocalDate day) {
        return !day.isBefore(validFrom)
                && validTo.map(last -> !day.isAfter(last)).orElse(true);
    }
}
