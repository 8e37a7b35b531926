package io.tidewaiter.watch;

import io.soabase.recordbuilder.core.RecordBuilder;
import io.tidewaiter.internal.watch.EntryRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A person on a list.
 *
 * @param id identifier, once in the list, one line of at most 64 characters; no name
 * @param names names in any script, the main one first, then others and other spellings; at most 64
 * @param birthDates dates of birth, full or in part; several when sources differ; at most 16
 * @param documents documents of the person; at most 32
 * @param validFrom first day on which the entry holds, UTC; empty for as long as the list does
 * @param validTo last day on which the entry holds, UTC; empty for as long as the list does
 * @param reference the owner's reference of the case, one line of at most 64 characters
 * @param handling code of what has been agreed to do on a match: 1 to 32 capitals, digits and hyphens
 */
@RecordBuilder
public record WatchEntry(
        String id,
        List<String> names,
        List<BirthDate> birthDates,
        List<IdentityDocument> documents,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validTo,
        String reference,
        String handling) {

    /**
     * Copies and checks the entry.
     *
     * @throws InvalidWatchListException with every problem found
     */
    public WatchEntry {
        names = List.copyOf(names);
        birthDates = List.copyOf(birthDates);
        documents = List.copyOf(documents);
        List<String> problems = EntryRules.problems(id, names, birthDates, documents);
        EntryRules.terms(validFrom, validTo, reference, handling, problems);
        if (!problems.isEmpty()) {
            throw new InvalidWatchListException(problems);
        }
    }

    /** Identifier and handling code; never a name. */
    @Override
    public String toString() {
        return "WatchEntry[" + id + " " + handling + "]";
    }
}
