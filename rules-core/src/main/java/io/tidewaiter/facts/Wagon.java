package io.tidewaiter.facts;

import io.soabase.recordbuilder.core.RecordBuilder;
import io.tidewaiter.model.Meaning;
import org.jspecify.annotations.Nullable;

/** A railway wagon. */
@RecordBuilder
@Meaning("A railway wagon")
public record Wagon(
        @Meaning(value = "Position of the wagon, counted from 1", example = "1", from = "wagons[]") @Nullable
        Integer number,

        @Meaning(value = "Number as declared", example = "218124712173", from = "wagons[]") @Nullable
        String wagonNumber,

        @Meaning(value = "True when it has twelve digits and the check digit is right", from = "wagons[]") @Nullable
        Boolean numberValid,

        @Meaning(value = "Check digit it should end with", example = "3", from = "wagons[]") @Nullable
        String checkDigitExpected,

        @Meaning(value = "The consignment it belongs to") @Nullable
        Shipment shipment)
        implements CargoFact {

    @Override
    public String label() {
        return wagonNumber == null ? "Wagon " + number : "Wagon " + wagonNumber;
    }

    @Override
    public String toString() {
        return Fact.plainName(this);
    }
}
