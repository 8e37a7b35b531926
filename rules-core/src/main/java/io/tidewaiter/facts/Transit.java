package io.tidewaiter.facts;

import io.soabase.recordbuilder.core.RecordBuilder;
import io.tidewaiter.model.Meaning;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A transit declaration or carnet. */
@RecordBuilder
@Meaning("A transit declaration or carnet under which the goods travel")
public record Transit(
        @Meaning(value = "Position of the transit document, counted from 1", example = "1", from = "transits[]")
        @Nullable
        Integer number,

        @Meaning(value = "T1, T2, TIR or OTHER", example = "TIR", from = "transits[].kind") @Nullable
        String kind,

        @Meaning(
                value = "Movement reference or carnet number",
                example = "26RS047110000001J3",
                from = "transits[].number")
        @Nullable
        String transitNumber,

        @Meaning(value = "Holder of the procedure", example = "Example Trans DOO", from = "transits[].holder") @Nullable
        String holder,

        @Meaning(
                value =
                        "True when its time limit had passed at the crossing, or on the as-of day when the crossing is not recorded",
                from = {"transits[].validTo", "crossing.crossedAt"})
        @Nullable
        Boolean expired,

        @Meaning(value = "Last day of its time limit", example = "2026-03-10", from = "transits[].validTo") @Nullable
        LocalDate validTo,

        @Meaning(
                value = "Number plate of the vehicle on the document",
                example = "EX-417-KL",
                from = "transits[].vehiclePlate")
        @Nullable
        String vehiclePlate,

        @Meaning(
                value = "True when that is the vehicle",
                from = {"transits[].vehiclePlate", "roadVehicle.plate"})
        @Nullable
        Boolean vehicleFits,

        @Meaning(
                value = "Number plate of the trailer on the document",
                example = "EX-T-882",
                from = "transits[].trailerPlate")
        @Nullable
        String trailerPlate,

        @Meaning(
                value = "True when that is the trailer",
                from = {"transits[].trailerPlate", "roadVehicle.trailerPlate"})
        @Nullable
        Boolean trailerFits,

        @Meaning(
                value = "True when the table of excluded holders lists the holder",
                from = "transits[].holder",
                tables = "excluded-holders")
        @Nullable
        Boolean holderExcluded,

        @Meaning(value = "The consignment it belongs to") @Nullable
        Shipment shipment)
        implements CargoFact {

    @Override
    public String label() {
        return transitNumber == null ? "Transit " + number : "Transit " + transitNumber;
    }

    @Override
    public String toString() {
        return Fact.plainName(this);
    }
}
