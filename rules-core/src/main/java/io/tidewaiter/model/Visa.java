package io.tidewaiter.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A visa or entry permit of a traveller.
 */
@RecordBuilder
public record Visa(
        @Meaning(value = "Number of the visa as written", example = "V1234567") @Nullable
        String number,

        @Meaning(value = "Place or state of issue as written", example = "SKOPJE") @Nullable
        String issuePlace,

        @Meaning(value = "Date of issue", example = "2026-01-20") @Nullable
        LocalDate issuedOn,

        @Meaning(value = "Last day of validity", example = "2026-07-19") @Nullable
        LocalDate expiresOn,

        @Meaning(value = "State it is for, as written, two or three letters", example = "UTO") @Nullable
        String validFor,

        @Meaning("Lines of the machine-readable zone from top to bottom, ICAO Doc 9303") @Nullable
        List<String> machineReadableZone) {

    /** Copies the lists, so that the record cannot change afterwards. */
    public Visa {
        machineReadableZone = Lists.copy(machineReadableZone);
    }

    /** The kind of record alone: what is personal is never printed. */
    @Override
    public String toString() {
        return "Visa[not shown]";
    }
}
