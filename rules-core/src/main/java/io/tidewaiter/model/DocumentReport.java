package io.tidewaiter.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a list of lost, stolen, revoked or invalid documents such as SLTD has on a document of the traveller. */
@RecordBuilder
public record DocumentReport(
        @Meaning(value = "Number of the document that was asked for", example = "L898902C3") @Nullable
        String number,

        @Meaning(value = "Issuing state or organisation, code of ICAO Doc 9303-3", example = "UTO") @Nullable
        String issuer,

        @Meaning(value = "What the list has", example = "STOLEN") @Nullable
        DocumentReportStatus status,

        @Meaning(value = "Country that reported it", example = "EX") @Nullable
        CountryCode country,

        @Meaning(value = "Day of the report", example = "2026-01-12") @Nullable
        LocalDate reportedOn) {

    /** The kind of record alone: what is personal is never printed. */
    @Override
    public String toString() {
        return "DocumentReport[not shown]";
    }
}
