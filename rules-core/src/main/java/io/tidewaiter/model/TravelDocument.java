package io.tidewaiter.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A passport, card or other document a traveller shows.
 */
@RecordBuilder
public record TravelDocument(
        @Meaning(value = "Kind of document", example = "PASSPORT") @Nullable
        TravelDocumentType type,

        @Meaning(value = "Code of the kind as written", example = "P") @Nullable
        String code,

        @Meaning(value = "Number of the document as written", example = "L898902C3") @Nullable
        String number,

        @Meaning(value = "Issuing state or organisation, code of ICAO Doc 9303-3 as written", example = "UTO") @Nullable
        String issuer,

        @Meaning(value = "Date of issue", example = "2022-04-15") @Nullable
        LocalDate issuedOn,

        @Meaning(value = "Last day of validity", example = "2032-04-14") @Nullable
        LocalDate expiresOn,

        @Meaning("Name written in the document, when it is given apart") @Nullable
        PersonName holder,

        @Meaning("Lines of the machine-readable zone from top to bottom, ICAO Doc 9303") @Nullable
        List<String> machineReadableZone) {

    /** Copies the lists, so that the record cannot change afterwards. */
    public TravelDocument {
        machineReadableZone = Lists.copy(machineReadableZone);
    }

    /** The kind of record alone: what is personal is never printed. */
    @Override
    public String toString() {
        return "TravelDocument[not shown]";
    }
}
