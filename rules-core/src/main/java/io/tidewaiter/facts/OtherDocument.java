package io.tidewaiter.facts;

import io.soabase.recordbuilder.core.RecordBuilder;
import io.tidewaiter.model.Meaning;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Another travel document under which the same person seems to have travelled. */
@RecordBuilder
@Meaning("Another travel document under which the same person seems to have travelled")
public record OtherDocument(
        @Meaning(value = "Position of the use, counted from 1", example = "1", from = "history.documentUses[]")
        @Nullable
        Integer number,

        @Meaning(value = "Day it was used", example = "2026-02-11", from = "history.documentUses[].usedOn") @Nullable
        LocalDate usedOn,

        @Meaning(
                value = "True when it gives the same date of birth",
                from = {"history.documentUses[].identity.birthDate", "advance.identity.birthDate"})
        @Nullable
        Boolean bornSameDay,

        @Meaning(
                value =
                        "Letters to change, add or leave out until the person is spelt as in the document of this journey",
                unit = "letters",
                example = "1",
                from = {"history.documentUses[].identity.name", "advance.identity.name"})
        @Nullable
        Integer spellingDistance,

        @Meaning(
                value = "True when its number is another one",
                from = {"history.documentUses[].number", "advance.documents[].number"})
        @Nullable
        Boolean otherNumber,

        @Meaning(
                value = "True when another state issued it",
                from = {"history.documentUses[].issuer", "advance.documents[].issuer"})
        @Nullable
        Boolean otherIssuer,

        @Meaning(value = "True when the journeys of the two overlap", from = "history.documentUses[].overlaps")
        @Nullable
        Boolean tripsOverlap,

        @Meaning(
                value = "True when both documents were verified as genuine, valid and of the same person",
                from = "history.documentUses[].bothVerified")
        @Nullable
        Boolean bothVerified,

        @Meaning(value = "The traveller it belongs to") @Nullable
        Traveller traveller)
        implements PassengerFact {

    @Override
    public String label() {
        return "Other document " + number;
    }

    @Override
    public String toString() {
        return Fact.plainName(this);
    }
}
