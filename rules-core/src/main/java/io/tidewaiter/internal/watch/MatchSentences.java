package io.tidewaiter.internal.watch;

import io.tidewaiter.watch.BirthAgreement;
import io.tidewaiter.watch.DocumentAgreement;
import io.tidewaiter.watch.NameComparison;
import io.tidewaiter.watch.NamePart;
import io.tidewaiter.watch.NameSimilarity;
import io.tidewaiter.watch.WatchMatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says in plain English why an entry may be the person, part by part, and what speaks against it. */
public final class MatchSentences {

    private MatchSentences() {}

    /** The sentences of a match. */
    public static String of(WatchMatch match) {
        List<String> sentences = new ArrayList<>();
        sentences.add("Entry " + match.entry().id() + " of list " + match.list().id() + " "
                + match.list().version() + " may be this person: " + match.askedName() + " beside " + match.entryName()
                + ".");
        names(match.name(), sentences);
        match.birth().map(MatchSentences::birth).ifPresent(sentences::add);
        if (match.birth().isEmpty()) {
            sentences.add("The dates of birth are not both known.");
        }
        match.document().map(MatchSentences::document).ifPresent(sentences::add);
        sentences.add("A person confirms or dismisses it.");
        return String.join(" ", sentences);
    }

    private static void names(NameComparison names, List<String> sentences) {
        if (names.score() < NameSimilarity.THRESHOLD) {
            sentences.add("The names are not alike (" + decimal(names.score())
                    + "); the document and the date of birth agree.");
        } else {
            sentences.add("The names are alike (" + decimal(names.score()) + "):");
        }
        for (NamePart part : names.parts()) {
            sentences.add(part.first() + " is " + part.second() + ", " + basis(part) + ".");
        }
        left("The list does not have", names.leftOfFirst(), sentences);
        left("Only the list has", names.leftOfSecond(), sentences);
    }

    private static String basis(NamePart part) {
        String title = part.titleTakenOff() ? ", after a title written together with it was taken off" : "";
        return switch (part.basis()) {
            case EXACT -> "the same letters" + title;
            case SPELLING -> "the same name in another spelling or script" + title;
            case SIMILAR -> "similar " + decimal(part.similarity()) + title;
            case INITIAL -> "an initial";
            case CUT_OFF -> "cut off at the end";
        };
    }

    private static void left(String begin, List<String> words, List<String> sentences) {
        if (!words.isEmpty()) {
            sentences.add(begin + " " + String.join(" ", words) + ".");
        }
    }

    private static String birth(BirthAgreement birth) {
        String both = birth.ofPerson().text() + " and " + birth.ofEntry().text();
        return switch (birth.kind()) {
            case FULL -> "The date of birth " + birth.ofPerson().text() + " is the same.";
            case DAY_AND_MONTH_SWAPPED -> "The dates of birth " + both + " are the same with day and month swapped.";
            case YEAR_AND_MONTH -> "The dates of birth " + both + " have the same year and month; a day is not known.";
            case YEAR -> "The dates of birth " + both + " agree in the year as far as it is known.";
            case NONE -> "The dates of birth " + both + " differ.";
        };
    }

    private static String document(DocumentAgreement document) {
        String numbers = document.lookAlike()
                ? "The document numbers " + document.ofPerson().number() + " and "
                        + document.ofEntry().number() + " differ only in characters that look alike"
                : "The document number " + document.ofPerson().number() + " is the same";
        return numbers
                + (document.issuerConfirmed()
                        ? ", issued by " + document.ofEntry().issuer() + "."
                        : "; an issuer is not known, or the codes of the two cannot be compared.");
    }

    private static String decimal(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
