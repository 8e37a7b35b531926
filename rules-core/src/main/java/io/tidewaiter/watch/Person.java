package io.tidewaiter.watch;

import java.util.List;

/**
 * A person who is looked up: what a traveller's messages and documents say of him or her. Holds nothing else, so that nothing else can decide.
 *
 * @param names names, each whole, in any order and script: {@code PETROVIC/IVANMR}, {@code Ivan Petrović}
 * @param birthDates dates of birth the messages give, usually one
 * @param documents travel documents
 */
public record Person(List<String> names, List<BirthDate> birthDates, List<IdentityDocument> documents) {

    /** Copies the lists. */
    public Person {
        names = List.copyOf(names);
        birthDates = List.copyOf(birthDates);
        documents = List.copyOf(documents);
    }

    /** How many of each; never a value. */
    @Override
    public String toString() {
        return "Person[" + names.size() + " names, " + birthDates.size() + " dates of birth, " + documents.size()
                + " documents]";
    }
}
