package io.tidewaiter.internal.intake.passenger;

import io.tidewaiter.model.Identity;
import io.tidewaiter.model.IdentityBuilder;
import io.tidewaiter.model.PersonName;
import io.tidewaiter.model.TravelDocument;
import io.tidewaiter.model.TravelDocumentBuilder;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The text of SSR DOCS, IATA Resolution 830d and AIRIMP: /P/issuer/number/nationality/17MAY84/F/14APR32/SURNAME/GIVEN/SECOND/H, where
 * what is not known is left empty.
 */
final class DocsText {

    private final List<String> fields;
    private final LocalDate journey;

    private DocsText(List<String> fields, LocalDate journey) {
        this.fields = fields;
        this.journey = journey;
    }

    /** Empty when the text is none of these. */
    static Optional<DocsText> of(String text, LocalDate journey) {
        int from = text.indexOf('/');
        if (from < 0) {
            return Optional.empty();
        }
        // A status and a carrier may stand before the first slash; a hyphen and the name as booked behind the last
        // field.
        List<String> fields = Arrays.asList(text.substring(from + 1).split("/", -1));
        return fields.size() < 3 ? Optional.empty() : Optional.of(new DocsText(fields, journey));
    }

    /** Sex of an infant without a seat, whose data stand under the reference of the adult. */
    boolean infant() {
        String sex = field(5).toUpperCase(Locale.ROOT);
        return sex.equals("MI") || sex.equals("FI") || sex.equals("UI") || sex.equals("XI");
    }

    @Nullable
    PersonName name() {
        String second = field(9).equalsIgnoreCase("H") ? "" : field(9);
        return WireValues.name(field(7), (field(8) + " " + second).strip());
    }

    TravelDocument document(Outbox out) {
        String code = WireValues.code(field(0));
        return TravelDocumentBuilder.builder()
                .code(code)
                .type(code == null ? null : WireValues.documentType(code))
                .issuer(WireValues.code(field(1)))
                .number(WireValues.code(field(2)))
                .expiresOn(out.read(field(6), raw -> WireDates.document(raw, journey)))
                .holder(name())
                .build();
    }

    /** Whether a document is described, and not the date of birth alone. */
    boolean hasDocument() {
        return !field(2).isEmpty() || !field(0).isEmpty();
    }

    Identity identity(Outbox out) {
        String nationality = WireValues.code(field(3));
        return IdentityBuilder.builder()
                .name(name())
                .birthDate(out.read(field(4), raw -> WireDates.birth(raw, journey)))
                .sex(WireValues.sex(field(5)))
                .nationalities(nationality == null ? null : List.of(nationality))
                .build();
    }

    private String field(int index) {
        return index < fields.size() ? fields.get(index).strip() : "";
    }
}
