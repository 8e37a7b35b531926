package io.tidewaiter.internal.watch;

import io.tidewaiter.watch.BirthDate;
import io.tidewaiter.watch.IdentityDocument;
import io.tidewaiter.watch.InvalidWatchListException;
import io.tidewaiter.watch.WatchEntry;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An entry of a file while it is read: texts as they stand there, and what is wrong with them. */
final class EntryDraft {

    private final List<String> problems = new ArrayList<>(0);
    private final List<BirthDate> births = new ArrayList<>(1);
    private final List<IdentityDocument> documents = new ArrayList<>(1);
    private final List<String> names = new ArrayList<>(1);
    private String id = "";
    private String reference = "";
    private String handling = "";
    private Optional<LocalDate> validFrom = Optional.empty();
    private Optional<LocalDate> validTo = Optional.empty();
    private boolean removal;

    void problem(String problem) {
        problems.add(problem);
    }

    void id(String text) {
        id = text;
    }

    void name(String text) {
        names.add(text);
    }

    void birth(String text) {
        Optional<BirthDate> date = BirthDate.parse(text);
        date.ifPresentOrElse(
                births::add,
                () -> problem("birthDates has something that is no date. Write 1975-03-12, 1975-03, 1975 or ~1975."));
    }

    void document(String type, String number, String issuer) {
        documents.add(new IdentityDocument(type, number, issuer));
    }

    void reference(String text) {
        reference = text;
    }

    void handling(String text) {
        handling = text;
    }

    void validFrom(String text) {
        validFrom = date(text, "validFrom");
    }

    void validTo(String text) {
        validTo = date(text, "validTo");
    }

    /** Says that the entry is to be taken off the list. */
    void remove() {
        removal = true;
    }

    boolean isRemoval() {
        return removal;
    }

    String id() {
        return id;
    }

    List<String> problems() {
        return problems;
    }

    /** The entry; empty when something is wrong with it, and then all problems are known. */
    Optional<WatchEntry> entry() {
        if (!problems.isEmpty()) {
            problems.addAll(EntryRules.problems(id, names, births, documents));
            EntryRules.terms(validFrom, validTo, reference, handling, problems);
            return Optional.empty();
        }
        try {
            return Optional.of(new WatchEntry(id, names, births, documents, validFrom, validTo, reference, handling));
        } catch (InvalidWatchListException e) {
            problems.addAll(e.problems());
            return Optional.empty();
        }
    }

    private Optional<LocalDate> date(String text, String field) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeParseException e) {
            problem(field + " is no day. Write it as 2026-03-31.");
            return Optional.empty();
        }
    }
}
