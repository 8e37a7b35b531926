package io.tidewaiter.internal.intake.passenger;

import io.tidewaiter.internal.intake.edifact.Segment;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** A special service request, cut into what it is about. Only those that are one of the nineteen items are ever looked into. */
record SpecialService(Segment segment) {

    private static final Set<String> DOCUMENTS = Set.of("DOCS", "DOCO", "DOCA");
    private static final Set<String> SEATS =
            Set.of("SEAT", "RQST", "NSST", "NSSA", "NSSB", "NSSW", "SMST", "SMSA", "SMSB", "SMSW");
    private static final Set<String> TICKETS = Set.of("TKNE", "TKNA", "TKNM", "TKNO");
    private static final Set<String> CONTACTS = Set.of("CTCE", "CTCM", "CTCT", "CTCR", "PCTC");
    private static final Set<String> OTHERS =
            Set.of("FQTV", "FQTR", "FQTS", "FQTU", "UMNR", "INFT", "CHLD", "CKIN", "GRPS");
    private static final int TEXT = 8;

    String code() {
        return segment.at(0, 0).toUpperCase(Locale.ROOT);
    }

    /** Whether it is one of the nineteen items, and worth reading. */
    boolean kept() {
        String code = code();
        return isDocument() || isSeat() || isTicket() || isContact() || OTHERS.contains(code);
    }

    boolean isDocument() {
        return DOCUMENTS.contains(code());
    }

    boolean isSeat() {
        return SEATS.contains(code());
    }

    boolean isTicket() {
        return TICKETS.contains(code());
    }

    boolean isContact() {
        return CONTACTS.contains(code());
    }

    boolean isFrequentFlyer() {
        return code().startsWith("FQT");
    }

    /** Cancelled, or not confirmed by the carrier: it says nothing that holds. */
    boolean withdrawn() {
        return Set.of("HX", "UN", "UC", "NO", "XX", "XL", "XR")
                .contains(segment.at(0, 1).toUpperCase(Locale.ROOT));
    }

    String carrier() {
        return segment.at(0, 3).toUpperCase(Locale.ROOT);
    }

    String from() {
        return segment.at(0, 6).toUpperCase(Locale.ROOT);
    }

    String to() {
        return segment.at(0, 7).toUpperCase(Locale.ROOT);
    }

    /** The text; a colon that was not released has cut it into components, and some senders put it in the next element. */
    String text() {
        List<String> first =
                segment.elements().isEmpty() ? List.of() : segment.elements().get(0);
        String text = first.stream().skip(TEXT).collect(Collectors.joining(":")).strip();
        return text.isEmpty() && !isSeat() ? segment.at(1, 0) : text;
    }

    /** References of the travellers it is about; empty when it does not say. */
    Set<String> travellers() {
        return segment.elements().stream()
                .skip(1)
                .filter(details -> details.size() > 2)
                .map(details -> Designator.trimmed(details.get(2).strip()))
                .filter(reference -> !reference.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Position of the details of a traveller in the segment; the only ones there are when none says whose they are; 0 for none. */
    int details(String reference) {
        for (int i = 1; i < segment.size(); i++) {
            if (!reference.isEmpty() && Designator.trimmed(segment.at(i, 2)).equals(reference)) {
                return i;
            }
        }
        return segment.size() == 2 && segment.at(1, 2).isEmpty() ? 1 : 0;
    }
}
