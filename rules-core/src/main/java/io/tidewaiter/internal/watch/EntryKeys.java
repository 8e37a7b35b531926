package io.tidewaiter.internal.watch;

import io.tidewaiter.internal.names.NameKeys;
import io.tidewaiter.watch.BirthDate;
import io.tidewaiter.watch.IdentityDocument;
import io.tidewaiter.watch.WatchEntry;
import java.util.List;

/** Enters an entry into the index: by identifier, date of birth, year of birth with name, and number of document. */
final class EntryKeys {

    private EntryKeys() {}

    static void add(WatchEntry entry, List<byte[]> names, int number, Postings to) {
        to.add(Keys.id(entry.id()), number);
        for (IdentityDocument document : entry.documents()) {
            String letters = DocumentNumbers.letters(document.number());
            to.add(Keys.number(DocumentNumbers.lookAlike(letters)), number);
        }
        if (entry.birthDates().isEmpty()) {
            return;
        }
        int[][] nameKeys = names.stream().map(NameKeys::of).toArray(int[][]::new);
        for (BirthDate date : entry.birthDates()) {
            if (date.isFull()) {
                to.add(Keys.day(date.year(), date.month(), date.day()), number);
            } else if (date.month() > 0 && !date.approximate()) {
                to.add(Keys.month(date.year(), date.month()), number);
            }
            for (int[] keys : nameKeys) {
                for (int key : keys) {
                    to.add(Keys.yearAndName(date.year(), key), number);
                }
            }
        }
    }
}
