package io.tidewaiter.watch;

import io.tidewaiter.internal.watch.MatchSentences;
import java.util.Optional;

/**
 * An entry that may be the person who was looked up, for a person to check: name and a second identifier agree.
 *
 * @param list the list, its owner and legal ground
 * @param entry the entry
 * @param score from 0 to 1: likeness of the names times 1 for an equal date of birth or document, 0.97 for a look-alike number, 0.95 for swapped day and
 *     month or for year and month, 0.9 for the year alone
 * @param askedName name of the person that is most like the entry's
 * @param entryName name of the entry that it is most like
 * @param name the names beside each other, part by part
 * @param birth how the dates of birth agree; empty when one of them is not known
 * @param document how the documents agree; empty when they do not
 */
public record WatchMatch(
        WatchListHeader list,
        WatchEntry entry,
        double score,
        String askedName,
        String entryName,
        NameComparison name,
        Optional<BirthAgreement> birth,
        Optional<DocumentAgreement> document) {

    /** What agrees and what does not, part by part, in plain English. Contains personal data. */
    public String explanation() {
        return MatchSentences.of(this);
    }

    /** List, entry and score; never a name, date or number. */
    @Override
    public String toString() {
        return "WatchMatch[" + list.id() + " " + entry.id() + " " + score + "]";
    }
}
