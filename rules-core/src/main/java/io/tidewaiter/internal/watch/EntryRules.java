package io.tidewaiter.internal.watch;

import io.tidewaiter.internal.names.NameBytes;
import io.tidewaiter.watch.BirthDate;
import io.tidewaiter.watch.IdentityDocument;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What lists and entries have to keep to. Every problem begins with the field it is about, and none quotes a value. */
public final class EntryRules {

    static final int MOST_NAMES = 64;
    static final int MOST_BIRTH_DATES = 16;
    static final int MOST_DOCUMENTS = 32;

    private static final Pattern CODE = Pattern.compile("[A-Z0-9]([A-Z0-9-]{0,30}[A-Z0-9])?");
    private static final Pattern ISSUER = Pattern.compile("[A-Z]{1,3}|");
    private static final Pattern TYPE = Pattern.compile("[A-Z0-9]{0,8}");
    private static final int LONGEST_REFERENCE = 64;
    private static final int LONGEST_NAME = 400;
    private static final int LONGEST_NUMBER = 64;
    private static final int LONGEST_LINE = 500;

    private EntryRules() {}

    /** Problems of who an entry is about. */
    public static List<String> problems(
            String id, List<String> names, List<BirthDate> birthDates, List<IdentityDocument> documents) {
        List<String> problems = new ArrayList<>(0);
        line(id, "id", LONGEST_REFERENCE, problems);
        most(names.size(), MOST_NAMES, "names", problems);
        most(birthDates.size(), MOST_BIRTH_DATES, "birthDates", problems);
        most(documents.size(), MOST_DOCUMENTS, "documents", problems);
        if (names.isEmpty()) {
            problems.add("names is empty. Write at least one name.");
        }
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            line(name, "names[" + i + "]", LONGEST_NAME, problems);
            if (name.length() <= LONGEST_NAME && !NameBytes.isComparable(NameBytes.of(name))) {
                problems.add("names[" + i + "] has no word of two letters. Write the name in full.");
            }
        }
        for (int i = 0; i < documents.size(); i++) {
            document(documents.get(i), "documents[" + i + "]", problems);
        }
        return problems;
    }

    private static void document(IdentityDocument document, String place, List<String> problems) {
        if (document.number().length() > LONGEST_NUMBER
                || DocumentNumbers.letters(document.number()).length() < DocumentNumbers.SHORTEST) {
            problems.add(place + ".number is not one of 4 to 64 letters and digits. Write the whole number.");
        }
        if (!ISSUER.matcher(document.issuer()).matches()) {
            problems.add(place
                    + ".issuer is no code of one to three capitals. Write ISO 3166 alpha-3, such as SRB, or nothing.");
        }
        if (!TYPE.matcher(document.type()).matches()) {
            problems.add(
                    place + ".type is no code of at most 8 capitals and digits. Write P for a passport, or nothing.");
        }
    }

    /** Problems of when and how an entry holds. */
    public static void terms(
            Optional<LocalDate> validFrom,
            Optional<LocalDate> validTo,
            String reference,
            String handling,
            List<String> problems) {
        order(validFrom, validTo, problems);
        line(reference, "reference", LONGEST_REFERENCE, problems);
        code(handling, "handling", "CALL", problems);
    }

    /** Problems of what a list is. */
    public static List<String> header(String id, String version, String owner, String legalGround) {
        List<String> problems = new ArrayList<>(0);
        code(id, "id", "EX-WANTED", problems);
        line(version, "version", LONGEST_REFERENCE, problems);
        line(owner, "owner", LONGEST_LINE, problems);
        line(legalGround, "legalGround", LONGEST_LINE, problems);
        return problems;
    }

    /** Problems of when and what for a list may be used. */
    public static void use(
            Set<String> purposes, LocalDate validFrom, Optional<LocalDate> validTo, List<String> problems) {
        order(Optional.of(validFrom), validTo, problems);
        if (purposes.isEmpty()) {
            problems.add("purposes is empty. Write the codes of what the list may be used for, such as TERRORISM.");
        }
        if (purposes.stream().anyMatch(purpose -> !CODE.matcher(purpose).matches())) {
            problems.add(
                    "purposes has something that is no code. Write 1 to 32 capitals, digits and hyphens, such as TERRORISM.");
        }
    }

    private static void order(Optional<LocalDate> validFrom, Optional<LocalDate> validTo, List<String> problems) {
        if (validFrom.isPresent() && validTo.isPresent() && validTo.get().isBefore(validFrom.get())) {
            problems.add("validTo lies before validFrom. Write the last day on which it holds.");
        }
    }

    private static void most(int size, int most, String field, List<String> problems) {
        if (size > most) {
            problems.add(field + " has more than " + most + " items. Keep those that identify the person.");
        }
    }

    private static void code(String value, String field, String example, List<String> problems) {
        if (!CODE.matcher(value).matches()) {
            problems.add(field + " is no code. Write 1 to 32 capitals, digits and hyphens, such as " + example + ".");
        }
    }

    private static void line(String value, String field, int longest, List<String> problems) {
        if (value.isBlank() || value.length() > longest || value.chars().anyMatch(EntryRules::breaksLine)) {
            problems.add(field + " is not one line of 1 to " + longest + " characters. Shorten or complete it.");
        }
    }

    private static boolean breaksLine(int letter) {
        return Character.isISOControl(letter) || letter == '\u2028' || letter == '\u2029';
    }
}
