package io.tidewaiter.internal.intake.passenger;

import io.tidewaiter.model.Contact;
import io.tidewaiter.model.ContactBuilder;
import io.tidewaiter.model.ContactKind;
import io.tidewaiter.model.Visa;
import io.tidewaiter.model.VisaBuilder;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The texts of SSR DOCO (place of birth, visa) and SSR DOCA (address), AIRIMP. */
final class DocoText {

    private final List<String> fields;

    private DocoText(List<String> fields) {
        this.fields = fields;
    }

    /** Empty when the text has no fields. */
    static Optional<DocoText> of(String text) {
        int from = text.indexOf('/');
        return from < 0
                ? Optional.empty()
                : Optional.of(
                        new DocoText(Arrays.asList(text.substring(from + 1).split("/", -1))));
    }

    /** DOCO: place of birth. */
    @Nullable
    String birthplace() {
        return WireValues.text(field(0));
    }

    /** DOCO: the visa; empty when it tells of another number, such as that of a trusted traveller, which is not kept. */
    Optional<Visa> visa(LocalDate journey, Outbox out) {
        if (!field(1).equalsIgnoreCase("V")) {
            return Optional.empty();
        }
        return Optional.of(VisaBuilder.builder()
                .number(WireValues.code(field(2)))
                .issuePlace(WireValues.text(field(3)))
                .issuedOn(out.read(field(4), raw -> WireDates.document(raw, journey)))
                .validFor(WireValues.code(field(5)))
                .build());
    }

    /** DOCA: the address of residence (R) or at the destination (D). */
    Contact address() {
        return ContactBuilder.builder()
                .kind(field(0).equalsIgnoreCase("R") ? ContactKind.RESIDENCE : ContactKind.DESTINATION)
                .country(WireValues.code(field(1)))
                .street(WireValues.text(field(2)))
                .city(WireValues.text(field(3)))
                .region(WireValues.text(field(4)))
                .postalCode(WireValues.text(field(5)))
                .build();
    }

    private String field(int index) {
        return index < fields.size() ? fields.get(index).strip() : "";
    }
}
