package io.tidewaiter.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A ticket (Annex I, item 13).
 */
@RecordBuilder
public record Ticket(
        @Meaning(value = "Number with the three digits of the carrier", example = "9990000000001") @Nullable
        String number,

        @Meaning(value = "Number of documents the ticket consists of", unit = "documents", example = "1") @Nullable
        Integer documents,

        @Meaning(value = "Date of issue", example = "2026-01-14") @Nullable
        LocalDate issuedOn,

        @Meaning(value = "Place of issue, IATA code or name as written", example = "SKP") @Nullable
        String issuedAt,

        @Meaning(value = "What has become of it", example = "ISSUED") @Nullable
        TicketStatus status,

        @Meaning("Fare without taxes") @Nullable Money fare,
        @Meaning("Fare, taxes and fees together") @Nullable Money total,

        @Meaning(value = "Fare basis as written", example = "YOW") @Nullable
        String fareBasis,

        @Meaning("True when the ticket is for one way, false when it brings the traveller back") @Nullable
        Boolean oneWay,

        @Meaning("False when the fare may not be given back") @Nullable
        Boolean refundable,

        @Meaning("True when it is for an infant without a seat") @Nullable
        Boolean infant,

        @Meaning(value = "Number of the ticket it was issued in exchange for", example = "9990000000002") @Nullable
        String exchangedFor) {

    /** The kind of record alone: what is personal is never printed. */
    @Override
    public String toString() {
        return "Ticket[not shown]";
    }
}
