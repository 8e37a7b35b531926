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
        @Meaning(value = "Position of the match, counted from 1", example = "1", from = "watchMatches") @Nullable
        Integer number,

        @Meaning(value = "List it is on", example = "EX-WANTED", from = "watchMatches") @Nullable
        String list,

        @Meaning(value = "Reference of the entry", example = "EX-W-2026-0081", from = "watchMatches") @Nullable
        String reference,

        @Meaning(value = "Unit whose entry it is", example = "EX-PIU", from = "watchMatches") @Nullable
        String unit,

        @Meaning(
                value = "True when the second identifier agrees; unknown when that depends on something missing",
                from = "watchMatches")
        @Nullable
        Boolean matched,

        @Meaning(
                value = "What agreed besides the spelling of the person: DOCUMENT, BIRTH_DATE or OTHER",
                example = "DOCUMENT",
                from = "watchMatches")
        @Nullable
        String matchedOn,

        @Meaning(
                value = "Similarity of the two spellings of the person, 0 to 1",
                unit = "ratio",
                example = "0.97",
                from = "watchMatches")
        @Nullable
        BigDecimal similarity,

        @Meaning(value = "Handling code the units have agreed on", example = "CONTACT_UNIT", from = "watchMatches")
        @Nullable
        String handling,

        @Meaning(value = "True when the unit has confirmed the match", from = "watchMatches") @Nullable
        Boolean verified,

        @Meaning(value = "Last day of the entry", example = "2026-12-31", from = "watchMatches") @Nullable
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
