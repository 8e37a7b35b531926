package io.tidewaiter.intake;

import io.tidewaiter.checks.MachineReadableZone;
import io.tidewaiter.internal.intake.passenger.ZoneText;
import io.tidewaiter.model.Identity;
import io.tidewaiter.model.TravelDocument;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A machine-readable zone that was read: cards (TD1, TD2), passports (TD3) and visas (MRV-A, MRV-B), ICAO Doc 9303.
 *
 * @param check what each check digit says; a wrong one is a reading error far more often than fraud
 * @param document the document, with the lines it was read from
 * @param identity the holder
 */
public record DocumentZone(MachineReadableZone check, TravelDocument document, Identity identity) {

    /**
     * Reads a zone, whether its digits are right or not. Blanks around a line are passed over.
     *
     * @param lines from top to bottom
     * @param asOf day against which two digits of a year are read: a birth is not after it, and an expiry less than fifty years away
     * @return empty when the lines fit no format
     */
    public static Optional<DocumentZone> read(List<String> lines, LocalDate asOf) {
        MachineReadableZone check = MachineReadableZone.check(lines);
        return check.format().map(format -> {
            ZoneText text = new ZoneText(format, lines, asOf);
            return new DocumentZone(check, text.document(), text.identity());
        });
    }

    /** The format alone: what is personal is never printed. */
    @Override
    public String toString() {
        return "DocumentZone[format=" + check.format().map(Enum::name).orElse("none") + "]";
    }
}
