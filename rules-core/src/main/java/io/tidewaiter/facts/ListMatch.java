package io.tidewaiter.facts;

import io.soabase.recordbuilder.core.RecordBuilder;
import io.tidewaiter.model.Meaning;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A match with a watch list in force on the as-of day, with a second identifier besides the name. */
@RecordBuilder
@Meaning("A match with a watch list in force on the as-of day, with a second identifier besides the name")
public record ListMatch(
        @Meaning(
                value = "Position of the match, counted from 1",
                example = "1",
                from = {"advance.identity", "booking.identity", "advance.documents[]", "booking.documents[]"})
        @Nullable
        Integer number,

        @Meaning(
                value = "List it is on",
                example = "EX-WANTED",
                from = {"advance.identity", "booking.identity", "advance.documents[]", "booking.documents[]"})
        @Nullable
        String list,

        @Meaning(
                value = "Reference of the entry",
                example = "EX-W-2026-0081",
                from = {"advance.identity", "booking.identity", "advance.documents[]", "booking.documents[]"})
        @Nullable
        String reference,

        @Meaning(
                value = "Unit whose entry it is",
                example = "EX-PIU",
                from = {"advance.identity", "booking.identity", "advance.documents[]", "booking.documents[]"})
        @Nullable
        String unit,

        @Meaning(
                value = "True when the second identifier agrees; unknown when that depends on something missing",
                from = {"advance.identity", "booking.identity", "advance.documents[]", "booking.documents[]"})
        @Nullable
        Boolean matched,

        @Meaning(
                value = "What agreed besides the spelling of the person: DOCUMENT or BIRTH_DATE",
                example = "DOCUMENT",
                from = {"advance.identity", "booking.identity", "advance.documents[]", "booking.documents[]"})
        @Nullable
        String matchedOn,

        @Meaning(
                value = "How well the two spellings and the second identifier agree, 0 to 1",
                unit = "ratio",
                example = "0.97",
                from = {"advance.identity", "booking.identity", "advance.documents[]", "booking.documents[]"})
        @Nullable
        BigDecimal similarity,

        @Meaning(
                value = "Handling code the units have agreed on",
                example = "CALL",
                from = {"advance.identity", "booking.identity", "advance.documents[]", "booking.documents[]"})
        @Nullable
        String handling,

        @Meaning(
                value =
                        "True when the second identifier agrees in full, the document by number and issuer or the whole date of birth; false when only in part",
                from = {"advance.identity", "booking.identity", "advance.documents[]", "booking.documents[]"})
        @Nullable
        Boolean verified,

        @Meaning(
                value = "Last day of the entry",
                example = "2026-12-31",
                from = {"advance.identity", "booking.identity", "advance.documents[]", "booking.documents[]"})
        @Nullable
        LocalDate validTo,

        @Meaning(value = "The traveller it belongs to") @Nullable
        Traveller traveller)
        implements PassengerFact {

    @Override
    public String label() {
        return "Match " + reference;
    }

    @Override
    public String toString() {
        return Fact.plainName(this);
    }
}
