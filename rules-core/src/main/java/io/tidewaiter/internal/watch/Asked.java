package io.tidewaiter.internal.watch;

import io.tidewaiter.internal.names.NameBytes;
import io.tidewaiter.internal.names.NameKeys;
import io.tidewaiter.watch.BirthDate;
import io.tidewaiter.watch.IdentityDocument;
import io.tidewaiter.watch.Person;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A person who is looked up, made ready once for all lists. What names nobody is left out. */
final class Asked {

    /** More than anybody has; beyond it somebody tries to take our time. */
    private static final int MOST = 16;

    /**
     * A document ready to be compared.
     *
     * @param given as given
     * @param letters its letters and digits
     * @param lookAlike the same, look-alikes made the same
     */
    record Document(IdentityDocument given, String letters, String lookAlike) {}

    private final List<String> names = new ArrayList<>();
    private final List<byte[]> bytes = new ArrayList<>();
    private final Set<Integer> nameKeys = new LinkedHashSet<>();
    private final List<BirthDate> births;
    private final List<Document> documents = new ArrayList<>();

    Asked(Person person) {
        births = person.birthDates().stream().distinct().limit(MOST).toList();
        person.names().stream().distinct().limit(MOST).forEach(this::name);
        person.documents().stream().distinct().limit(MOST).forEach(this::document);
    }

    private void name(String name) {
        byte[] read = NameBytes.of(name);
        if (NameBytes.isComparable(read)) {
            names.add(name);
            bytes.add(read);
            for (int key : NameKeys.of(read)) {
                nameKeys.add(key);
            }
        }
    }

    private void document(IdentityDocument document) {
        String letters = DocumentNumbers.letters(document.number());
        if (letters.length() >= DocumentNumbers.SHORTEST) {
            documents.add(new Document(document, letters, DocumentNumbers.lookAlike(letters)));
        }
    }

    /** Whether there is a name and something else to compare. */
    boolean isPossible() {
        return !names.isEmpty() && !(births.isEmpty() && documents.isEmpty());
    }

    List<String> names() {
        return names;
    }

    byte[] bytes(int name) {
        return bytes.get(name);
    }

    List<BirthDate> births() {
        return births;
    }

    List<Document> documents() {
        return documents;
    }

    /** Finds all entries that may agree in a second identifier. */
    void collect(Postings postings, Hits hits) {
        hits.clear();
        for (Document document : documents) {
            hits.add(postings, Keys.number(document.lookAlike));
        }
        for (BirthDate birth : births) {
            days(birth, postings, hits);
            for (int year = birth.year() - Births.YEARS_OFF; year <= birth.year() + Births.YEARS_OFF; year++) {
                for (int key : nameKeys) {
                    hits.add(postings, Keys.yearAndName(year, key));
                }
            }
        }
        hits.settle();
    }

    private static void days(BirthDate birth, Postings postings, Hits hits) {
        if (birth.month() == 0 || birth.approximate()) {
            return;
        }
        hits.add(postings, Keys.month(birth.year(), birth.month()));
        if (birth.day() == 0) {
            for (int day = 1; day <= 31; day++) {
                hits.add(postings, Keys.day(birth.year(), birth.month(), day));
            }
            return;
        }
        hits.add(postings, Keys.day(birth.year(), birth.month(), birth.day()));
        if (birth.day() <= 12 && birth.day() != birth.month()) {
            hits.add(postings, Keys.day(birth.year(), birth.day(), birth.month()));
        }
    }
}
