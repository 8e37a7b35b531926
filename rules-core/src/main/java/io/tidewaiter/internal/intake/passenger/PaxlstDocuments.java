package io.tidewaiter.internal.intake.passenger;

import io.tidewaiter.internal.intake.edifact.Segment;
import io.tidewaiter.model.TravelDocument;
import io.tidewaiter.model.TravelDocumentBuilder;
import io.tidewaiter.model.TravelDocumentType;
import io.tidewaiter.model.Visa;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The documents of one traveller of a PAXLST message: DOC with its dates and the place of issue. */
final class PaxlstDocuments {

    private final LocalDate journey;
    private final Outbox out;
    private final List<TravelDocumentBuilder> builders = new ArrayList<>();

    PaxlstDocuments(LocalDate journey, Outbox out) {
        this.journey = journey;
        this.out = out;
    }

    void begin(Segment doc) {
        String code = WireValues.code(doc.at(0));
        builders.add(TravelDocumentBuilder.builder()
                .code(code)
                .type(code == null ? null : WireValues.documentType(code))
                .number(WireValues.code(doc.at(1))));
    }

    /** A date that follows the document: 36 is the last day of validity, 182 the day of issue. */
    void date(Segment dtm) {
        Optional<TravelDocumentBuilder> current = current();
        if (current.isEmpty()) {
            return;
        }
        LocalDate day = out.read(dtm.at(0, 1), raw -> WireDates.document(raw, journey));
        switch (dtm.at(0, 0)) {
            case "36" -> current.get().expiresOn(day);
            case "182" -> current.get().issuedOn(day);
            default -> {
                // Other dates say nothing about the document.
            }
        }
    }

    /** Place of issue. */
    void place(Segment loc) {
        if (loc.at(0).equals("91")) {
            String name = loc.at(1).isEmpty() ? loc.at(1, 3) : loc.at(1);
            current().ifPresent(document -> document.issuer(WireValues.code(name)));
        }
    }

    boolean any() {
        return builders.stream().anyMatch(document -> document.number() != null);
    }

    /** Null when the message names none: the sender may not have been asked for them. */
    @Nullable
    List<TravelDocument> documents() {
        List<TravelDocument> documents = builders.stream()
                .filter(document -> document.type() != TravelDocumentType.VISA)
                .map(TravelDocumentBuilder::build)
                .toList();
        return documents.isEmpty() ? null : documents;
    }

    @Nullable
    List<Visa> visas() {
        List<Visa> visas = builders.stream()
                .filter(document -> document.type() == TravelDocumentType.VISA)
                .map(v -> new Visa(v.number(), v.issuer(), v.issuedOn(), v.expiresOn(), null, null))
                .toList();
        return visas.isEmpty() ? null : visas;
    }

    private Optional<TravelDocumentBuilder> current() {
        return builders.isEmpty() ? Optional.empty() : Optional.of(builders.get(builders.size() - 1));
    }
}
