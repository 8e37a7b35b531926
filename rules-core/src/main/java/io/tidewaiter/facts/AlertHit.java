package io.tidewaiter.facts;

import io.soabase.recordbuilder.core.RecordBuilder;
import io.tidewaiter.model.Meaning;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An alert of a partner unit that names something of the consignment, or that may name it when what is missing is known. Nothing else
 * makes such a fact: what is known not to be named has none.
 */
@RecordBuilder
@Meaning(
        "An alert of a partner unit, in force on the as-of day, that names something of the consignment or may name it")
public record AlertHit(
        @Meaning(value = "Position of the hit, counted from 1", example = "1", from = "alerts") @Nullable
        Integer number,

        @Meaning(
                value = "What the alert speaks of: CONTAINER, WAGON, PARTY, VEHICLE, SHIP or DOCUMENT",
                example = "CONTAINER",
                from = "alerts")
        @Nullable
        String target,

        @Meaning(
                value = "True when an alert names it; unknown when that depends on something missing",
                from = {
                    "equipment",
                    "wagons",
                    "parties",
                    "roadVehicle",
                    "vessel",
                    "transportDocuments",
                    "documents",
                    "transits",
                    "postal",
                    "goods"
                })
        @Nullable
        Boolean named,

        @Meaning(
                value = "Where in the consignment it was found or is missing",
                example = "equipment[0]",
                from = "alerts")
        @Nullable
        String place,

        @Meaning(value = "Number as declared; of a party its name", example = "CSQU3054383", from = "alerts") @Nullable
        String identifier,

        @Meaning(value = "Reference of the alert", example = "EX-2026-0117", from = "alerts") @Nullable
        String reference,

        @Meaning(value = "Unit whose alert it is", example = "EX-PCU", from = "alerts") @Nullable
        String unit,

        @Meaning(value = "Handling code the units have agreed on", example = "EXAMINE", from = "alerts") @Nullable
        String handling,

        @Meaning(value = "Reason the unit gives", example = "Opened in an earlier port", from = "alerts") @Nullable
        String reason,

        @Meaning(value = "Last day of the alert", example = "2026-06-30", from = "alerts") @Nullable
        LocalDate validTo,

        @Meaning(
                value = "What agreed: NUMBER; for a party, besides its name, IDENTIFIER, PHONE, EMAIL or ADDRESS",
                example = "PHONE",
                from = "alerts")
        @Nullable
        String matchedOn,

        @Meaning(
                value = "Similarity of the names of a party, Jaro-Winkler, 0.92 to 1",
                unit = "ratio",
                example = "0.97",
                from = "alerts")
        @Nullable
        BigDecimal similarity,

        @Meaning(value = "The consignment it belongs to") @Nullable
        Shipment shipment)
        implements CargoFact {

    @Override
    public String label() {
        return place == null ? "Alert " + number : "Alert on " + place;
    }

    @Override
    public String toString() {
        return Fact.plainName(this);
    }
}
