package io.tidewaiter.facts;

import io.soabase.recordbuilder.core.RecordBuilder;
import io.tidewaiter.model.Meaning;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** One goods item. */
@RecordBuilder
@Meaning("One goods item")
public record GoodsLine(
        @Meaning(value = "Position of the goods item, counted from 1", example = "1", from = "goods[]") @Nullable
        Integer number,

        @Meaning(value = "Chapter, the first two digits of the HS code", example = "08", from = "goods[].hsCode")
        @Nullable
        String hs2,

        @Meaning(
                value = "Heading, the first four digits of the HS code; unknown when fewer are given",
                example = "0803",
                from = "goods[].hsCode")
        @Nullable
        String hs4,

        @Meaning(
                value = "Subheading, the first six digits of the HS code; unknown when fewer are given",
                example = "080390",
                from = "goods[].hsCode")
        @Nullable
        String hs6,

        @Meaning(
                value = "True when the code, cut to six digits, is in HS 2022",
                from = "goods[].hsCode",
                tables = "hs-codes")
        @Nullable
        Boolean hsExists,

        @Meaning(
                value = "Description of the goods as declared",
                example = "Fresh Cavendish bananas in cartons",
                from = "goods[].description")
        @Nullable
        String description,

        @Meaning(
                value = "True when the description is made of stop words only, or of no letters at all",
                from = "goods[].description",
                tables = "stop-words")
        @Nullable
        Boolean descriptionVague,

        @Meaning(value = "Quantity in the unit", example = "1080", from = "goods[].quantity") @Nullable
        BigDecimal quantity,

        @Meaning(value = "Unit of quantity, UN/ECE Recommendation 20", example = "NMB", from = "goods[].unit") @Nullable
        String unit,

        @Meaning(value = "Number of packages", unit = "packages", example = "1080", from = "goods[].packages") @Nullable
        Integer packages,

        @Meaning(value = "Package type, UN/ECE Recommendation 21", example = "CT", from = "goods[].packageType")
        @Nullable
        String packageType,

        @Meaning(value = "Gross mass", unit = "kg", example = "20520", from = "goods[].grossMass") @Nullable
        BigDecimal grossMassKg,

        @Meaning(value = "Net mass", unit = "kg", example = "19440", from = "goods[].netMass") @Nullable
        BigDecimal netMassKg,

        @Meaning(
                value = "Net mass divided by gross mass",
                unit = "ratio",
                example = "0.94",
                from = {"goods[].netMass", "goods[].grossMass"})
        @Nullable
        BigDecimal netShareOfGross,

        @Meaning(
                value = "Gross mass divided by packages",
                unit = "kg",
                example = "19",
                from = {"goods[].grossMass", "goods[].packages"})
        @Nullable
        BigDecimal kilosPerPackage,

        @Meaning(
                value = "Usual lowest mass per package for the heading and package type",
                unit = "kg",
                example = "12",
                from = {"goods[].hsCode", "goods[].packageType"},
                tables = "package-masses")
        @Nullable
        BigDecimal kilosPerPackageLow,

        @Meaning(
                value = "Usual highest mass per package for the heading and package type",
                unit = "kg",
                example = "22",
                from = {"goods[].hsCode", "goods[].packageType"},
                tables = "package-masses")
        @Nullable
        BigDecimal kilosPerPackageHigh,

        @Meaning(value = "Value of the item in its own currency", example = "18450", from = "goods[].value") @Nullable
        BigDecimal value,

        @Meaning(value = "Currency of the value, ISO 4217", example = "EUR", from = "goods[].value") @Nullable
        String valueCurrency,

        @Meaning(
                value = "Value divided by net mass, in the currency of the value",
                unit = "per kg",
                example = "0.95",
                from = {"goods[].value", "goods[].netMass"})
        @Nullable
        BigDecimal valuePerKilo,

        @Meaning(
                value =
                        "5th percentile of the value per kilogram for subheading and origin, or for all origins when that one has no band",
                unit = "per kg",
                example = "0.61",
                from = {"goods[].hsCode", "goods[].origin", "goods[].value"},
                tables = "value-bands")
        @Nullable
        BigDecimal valueBandLow,

        @Meaning(
                value =
                        "95th percentile of the value per kilogram for subheading and origin, or for all origins when that one has no band",
                unit = "per kg",
                example = "1.4",
                from = {"goods[].hsCode", "goods[].origin", "goods[].value"},
                tables = "value-bands")
        @Nullable
        BigDecimal valueBandHigh,

        @Meaning(
                value = "Declarations that band rests on",
                unit = "declarations",
                example = "412",
                from = {"goods[].hsCode", "goods[].origin", "goods[].value"},
                tables = "value-bands")
        @Nullable
        Integer valueBandCount,

        @Meaning(
                value = "Value per kilogram divided by the 5th percentile",
                unit = "ratio",
                example = "1.5",
                from = {"goods[].value", "goods[].netMass", "goods[].hsCode", "goods[].origin"},
                tables = "value-bands")
        @Nullable
        BigDecimal valueToBandLow,

        @Meaning(
                value = "Value per kilogram divided by the 95th percentile",
                unit = "ratio",
                example = "0.7",
                from = {"goods[].value", "goods[].netMass", "goods[].hsCode", "goods[].origin"},
                tables = "value-bands")
        @Nullable
        BigDecimal valueToBandHigh,

        @Meaning(
                value =
                        "Median value per kilogram this consignee declared in twelve months for the subheading, in the currency of the value",
                unit = "per kg",
                example = "1.1",
                from = {"history.unitValues", "goods[].hsCode", "goods[].value"})
        @Nullable
        BigDecimal ownMedianPerKilo,

        @Meaning(
                value = "Declarations that median rests on; 0 when the host reports none for the subheading",
                unit = "declarations",
                example = "14",
                from = {"history.unitValues", "goods[].hsCode", "goods[].value"})
        @Nullable
        Integer ownMedianCount,

        @Meaning(
                value = "Value per kilogram divided by that median, same currency",
                unit = "ratio",
                example = "0.9",
                from = {"goods[].value", "goods[].netMass", "history.unitValues"})
        @Nullable
        BigDecimal valueToOwnMedian,

        @Meaning(value = "Country of origin, ISO 3166-1 alpha-2", example = "EC", from = "goods[].origin") @Nullable
        String origin,

        @Meaning(
                value = "Chemical Abstracts Service number as declared",
                example = "108-24-7",
                from = "goods[].casNumber")
        @Nullable
        String casNumber,

        @Meaning(value = "Brand as declared", from = "goods[].brand") @Nullable
        String brand,

        @Meaning(
                value =
                        "True when the chapter is among those the consignor is known to trade in; unknown when no business of the consignor is known",
                from = {"goods[].hsCode", "parties[].businessChapters"})
        @Nullable
        Boolean inConsignorBusiness,

        @Meaning(
                value =
                        "True when goods of the code usually travel refrigerated, false when they do not; unknown when they do as often as not, or when less than a heading is given",
                from = "goods[].hsCode",
                tables = "hs-groups")
        @Nullable
        Boolean needsCooling,

        @Meaning(value = "True when a tariff preference is claimed", from = "goods[].preferenceClaimed") @Nullable
        Boolean preferenceClaimed,

        @Meaning(value = "The consignment it belongs to") @Nullable
        Shipment shipment)
        implements Fact {

    @Override
    public String label() {
        return "Goods line " + number;
    }

    @Override
    public String toString() {
        return Fact.plainName(this);
    }
}
