package io.tidewaiter.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One traveller on one journey, as the carrier reported it: advance passenger information, booking, or both, each side kept as it
 * came, so that they can be compared. Every field is optional except the reference; a list that is null is unknown, an empty list is
 * known to be none.
 */
@RecordBuilder
public record Passenger(
        @Meaning(
                value =
                        "The host's own reference of the traveller on this journey, not empty; never a name or a number of a document",
                example = "XF204-20260304-PNR1-1",
                required = true)
        String reference,

        @Meaning("Message the data was read from; the one with the booking when two were joined") @Nullable
        SourceMessage message,

        @Meaning(
                value = "When the carrier sent the data; also the as-of instant when none is given",
                unit = "instant, UTC",
                example = "2026-03-04T08:00:00Z")
        @Nullable
        Instant lodgedAt,

        @Meaning(value = "What the traveller does on board", example = "PASSENGER") @Nullable
        TravellerRole role,

        @Meaning(
                "Advance passenger information (API): identity, documents and flight as the check-in system of the carrier reported them")
        @Nullable
        AdvanceInformation advance,

        @Meaning("Booking (PNR), the nineteen items of Annex I of Directive (EU) 2016/681 and nothing else") @Nullable
        Booking booking,

        @Meaning("The complete itinerary of this traveller in order; the flight that is reported is marked") @Nullable
        List<Flight> flights,

        @Meaning("Checked bags of this traveller") @Nullable Baggage baggage,

        @Meaning("What happened at check-in and boarding, flight by flight") @Nullable
        List<CheckIn> checkIns,

        @Meaning("True when under 18 years on the day of departure") @Nullable
        Boolean minor,

        @Meaning("Data of a minor who travels alone; none when no such data came") @Nullable
        UnaccompaniedMinor unaccompaniedMinor,

        @Meaning(
                "What lists of lost, stolen, revoked or invalid documents have on the documents of the traveller; an empty list when they were asked and have nothing")
        @Nullable
        List<DocumentReport> documentReports,

        @Meaning("True for an invented traveller of a course or a test, who is never judged beside real ones") @Nullable
        Boolean training,

        @Meaning("What the host knows of the traveller beyond these messages, with legal ground and last day") @Nullable
        TravelHistory history)
        implements Subject {

    /** Copies the lists, so that the record cannot change afterwards. */
    public Passenger {
        Texts.require(reference, "reference");
        flights = Lists.copy(flights);
        checkIns = Lists.copy(checkIns);
        documentReports = Lists.copy(documentReports);
    }

    /** The reference alone: what is personal is never printed. */
    @Override
    public String toString() {
        return "Passenger[reference=" + reference + "]";
    }
}
