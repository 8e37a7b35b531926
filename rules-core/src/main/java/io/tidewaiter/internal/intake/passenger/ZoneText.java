package io.tidewaiter.internal.intake.passenger;

import io.tidewaiter.checks.MachineReadableZone.Format;
import io.tidewaiter.model.Identity;
import io.tidewaiter.model.IdentityBuilder;
import io.tidewaiter.model.PersonName;
import io.tidewaiter.model.TravelDocument;
import io.tidewaiter.model.TravelDocumentBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a machine-readable zone says, ICAO Doc 9303 parts 3 to 7, field by field. */
public final class ZoneText {

    private static final int NUMBER_LENGTH = 9;

    private final Format format;
    private final List<String> lines;
    private final LocalDate asOf;

    /**
     * Takes lines that fit their format.
     *
     * @param asOf day against which the two digits of a year are read
     */
    public ZoneText(Format format, List<String> lines, LocalDate asOf) {
        this.format = format;
        this.lines = lines.stream()
                .map(line -> line.strip().toUpperCase(Locale.ROOT))
                .toList();
        this.asOf = asOf;
    }

    /** The document. */
    public TravelDocument document() {
        String code = plain(lines.get(0).substring(0, 2));
        return TravelDocumentBuilder.builder()
                .code(code)
                .type(WireValues.documentType(code))
                .issuer(text(lines.get(0).substring(2, 5)))
                .number(text(number()))
                .expiresOn(WireDates.document(expiry(), asOf).orElse(null))
                .holder(name())
                .machineReadableZone(lines)
                .build();
    }

    /** The holder. */
    public Identity identity() {
        String birth = card() ? lines.get(1).substring(0, 6) : lines.get(1).substring(13, 19);
        char sex = card() ? lines.get(1).charAt(7) : lines.get(1).charAt(20);
        String nationality =
                card() ? lines.get(1).substring(15, 18) : lines.get(1).substring(10, 13);
        String state = text(nationality);
        Integer year = WireDates.birthYear(birth.replace('<', 'X'), asOf).orElse(null);
        return IdentityBuilder.builder()
                .name(name())
                .birthYear(year)
                .birthDate(year == null ? WireDates.birth(birth, asOf).orElse(null) : null)
                .sex(WireValues.sex(String.valueOf(sex)))
                .nationalities(state == null ? null : List.of(state))
                .build();
    }

    private boolean card() {
        return format == Format.TD1;
    }

    private String expiry() {
        return card() ? lines.get(1).substring(8, 14) : lines.get(1).substring(21, 27);
    }

    /** A number of more than nine characters goes on in the optional data, up to its check digit. */
    private String number() {
        String whole = card() ? lines.get(0).substring(5) : lines.get(1);
        String number = whole.substring(0, NUMBER_LENGTH);
        String optional =
                card() ? whole.substring(NUMBER_LENGTH + 1) : format == Format.TD2 ? whole.substring(28, 35) : "";
        int end = optional.indexOf('<');
        boolean goesOn = whole.charAt(NUMBER_LENGTH) == '<' && end > 0;
        return plain(goesOn ? number + optional.substring(0, end - 1) : number);
    }

    private @Nullable PersonName name() {
        String field = card() ? lines.get(2) : lines.get(0).substring(5);
        int end = field.indexOf("<<");
        String family = end < 0 ? field : field.substring(0, end);
        String given = end < 0 ? "" : field.substring(end);
        return WireValues.name(words(family), words(given));
    }

    private static String words(String field) {
        return field.replaceAll("<+", " ").strip();
    }

    private static String plain(String field) {
        return field.replace("<", "");
    }

    private static @Nullable String text(String field) {
        return WireValues.text(plain(field));
    }
}
