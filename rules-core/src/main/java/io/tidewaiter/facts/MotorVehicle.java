package io.tidewaiter.facts;

import io.soabase.recordbuilder.core.RecordBuilder;
import io.tidewaiter.model.Meaning;
import org.jspecify.annotations.Nullable;

/** A vehicle that is the goods. */
@RecordBuilder
@Meaning("A motor vehicle that is the goods")
public record MotorVehicle(
        @Meaning(
                value = "Position among the vehicles of all goods items, counted from 1",
                example = "1",
                from = "goods[].vehicle")
        @Nullable
        Integer number,

        @Meaning(value = "Position of its goods item, counted from 1", example = "1", from = "goods[].vehicle")
        @Nullable
        Integer goodsItem,

        @Meaning(
                value = "Vehicle identification number as declared",
                example = "1M8GDM9AXKP042788",
                from = "goods[].vehicle.identificationNumber")
        @Nullable
        String identificationNumber,

        @Meaning(
                value = "True when it has 17 letters and digits without I, O and Q",
                from = "goods[].vehicle.identificationNumber")
        @Nullable
        Boolean shapeValid,

        @Meaning(
                value = "True for a number of North America or China, where position 9 is a check digit",
                from = "goods[].vehicle.identificationNumber")
        @Nullable
        Boolean checkDigitUsed,

        @Meaning(
                value = "True when position 9 is right; unknown when the shape is not valid",
                from = "goods[].vehicle.identificationNumber")
        @Nullable
        Boolean checkDigitValid,

        @Meaning(value = "What position 9 should be", example = "X", from = "goods[].vehicle.identificationNumber")
        @Nullable
        String checkDigitExpected,

        @Meaning(value = "Make as declared", example = "Example Motors", from = "goods[].vehicle.make") @Nullable
        String make,

        @Meaning(
                value = "Make the first three characters stand for",
                example = "Example Motors",
                from = "goods[].vehicle.identificationNumber",
                tables = "vehicle-makers")
        @Nullable
        String makeOfNumber,

        @Meaning(
                value = "True when that is the make declared",
                from = {"goods[].vehicle.identificationNumber", "goods[].vehicle.make"},
                tables = "vehicle-makers")
        @Nullable
        Boolean makeFits,

        @Meaning(value = "Model year as declared", unit = "year", example = "2019", from = "goods[].vehicle.modelYear")
        @Nullable
        Integer modelYear,

        @Meaning(
                value = "True when position 10 can stand for the model year, where the number has one",
                from = {"goods[].vehicle.identificationNumber", "goods[].vehicle.modelYear"})
        @Nullable
        Boolean yearFits,

        @Meaning(
                value = "Days from the first registration to lodgement",
                unit = "days",
                example = "80",
                from = {"goods[].vehicle.firstRegisteredOn", "lodgedAt"})
        @Nullable
        Integer daysSinceRegistration,

        @Meaning(value = "True when a loan or lease on it is open", from = "goods[].vehicle.financeOpen") @Nullable
        Boolean financeOpen,

        @Meaning(value = "True when a database of stolen vehicles lists it", from = "goods[].vehicle.reportedStolen")
        @Nullable
        Boolean reportedStolen,

        @Meaning(value = "The consignment it belongs to") @Nullable
        Shipment shipment)
        implements CargoFact {

    @Override
    public String label() {
        return identificationNumber == null ? "Vehicle " + number : "Vehicle " + identificationNumber;
    }

    @Override
    public String toString() {
        return Fact.plainName(this);
    }
}
