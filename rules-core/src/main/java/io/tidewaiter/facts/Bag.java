package io.tidewaiter.facts;

import io.soabase.recordbuilder.core.RecordBuilder;
import io.tidewaiter.model.Meaning;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A checked bag. */
@RecordBuilder
@Meaning("A checked bag")
public record Bag(
        @Meaning(value = "Position of the bag, counted from 1", example = "1", from = "baggage.bags[]") @Nullable
        Integer number,

        @Meaning(value = "Number of the tag, IATA licence plate", example = "0999123456", from = "baggage.bags[].tag")
        @Nullable
        String tag,

        @Meaning(value = "Mass", unit = "kg", example = "31.5", from = "baggage.bags[].weight") @Nullable
        BigDecimal weightKg,

        @Meaning(value = "True when loaded", from = "baggage.bags[].loaded") @Nullable
        Boolean loaded,

        @Meaning(
                value = "Time from the close of check-in to the making of the tag; negative when before",
                unit = "minutes",
                example = "12",
                from = {"baggage.bags[].taggedAt", "history.checkInReports[].closedAt"})
        @Nullable
        BigDecimal minutesAfterClose,

        @Meaning(
                value = "True when a tag with this number was issued before on this flight",
                from = {"history.bagReports[].reissued", "history.bagReports[].tag", "baggage.bags[].tag"})
        @Nullable
        Boolean reissued,

        @Meaning(value = "Airport it is checked to, IATA", example = "QQH", from = "baggage.bags[].destination")
        @Nullable
        String checkedTo,

        @Meaning(
                value = "True when it is checked to an airport before the last one of the way out",
                from = {"baggage.bags[].destination", "flights[].to"})
        @Nullable
        Boolean shortChecked,

        @Meaning(
                value = "Signs noted on it: SMELL, LEAK, NOISE, HOLES or TAMPERED; sorted",
                example = "SMELL",
                from = {"history.bagReports[].signs", "history.bagReports[].tag", "baggage.bags[].tag"})
        @Nullable
        List<String> signs,

        @Meaning(value = "True when collected", from = "baggage.bags[].collected") @Nullable
        Boolean collected,

        @Meaning(
                value = "Airport where it was collected, IATA",
                example = "QQH",
                from = {"history.bagReports[].collectedAt", "history.bagReports[].tag", "baggage.bags[].tag"})
        @Nullable
        String collectedAt,

        @Meaning(
                value = "True when it was collected where the traveller left the way out before its end",
                from = {
                    "history.bagReports[].collectedAt",
                    "history.bagReports[].tag",
                    "baggage.bags[].tag",
                    "checkIns[].boarded",
                    "checkIns[].flight",
                    "flights[].from"
                })
        @Nullable
        Boolean collectedWhereLeft,

        @Meaning(
                value = "Time on the belt until it was collected, or until the as-of instant",
                unit = "hours",
                example = "3.5",
                from = {
                    "history.bagReports[].onBeltAt",
                    "history.bagReports[].takenAt",
                    "history.bagReports[].tag",
                    "baggage.bags[].tag",
                    "baggage.bags[].collected"
                })
        @Nullable
        BigDecimal hoursOnBelt,

        @Meaning(value = "The traveller it belongs to") @Nullable
        Traveller traveller)
        implements PassengerFact {

    /** Copies the lists, so that the fact cannot change afterwards. */
    public Bag {
        signs = signs == null ? null : List.copyOf(signs);
    }

    @Override
    public String label() {
        return tag == null ? "Bag " + number : "Bag " + tag;
    }

    @Override
    public String toString() {
        return Fact.plainName(this);
    }
}
