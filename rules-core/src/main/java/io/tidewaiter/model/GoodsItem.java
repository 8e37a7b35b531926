package io.tidewaiter.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One goods item of a manifest or declaration.
 */
@RecordBuilder
public record GoodsItem(
        @Meaning(value = "Harmonized System code, 2 to 12 digits", example = "080390") @Nullable
        HsCode hsCode,

        @Meaning(value = "Description of the goods as declared", example = "Fresh Cavendish bananas in cartons")
        @Nullable
        String description,

        @Meaning(value = "Quantity in the unit", example = "1080") @Nullable
        BigDecimal quantity,

        @Meaning(value = "Unit of quantity, UN/ECE Recommendation 20", example = "NMB") @Nullable
        String unit,

        @Meaning(value = "Number of packages", unit = "packages", example = "1080") @Nullable
        Integer packages,

        @Meaning(value = "Package type, UN/ECE Recommendation 21", example = "CT") @Nullable
        String packageType,

        @Meaning(value = "Gross mass", unit = "kg", example = "20520") @Nullable
        Mass grossMass,

        @Meaning(value = "Net mass", unit = "kg", example = "19440") @Nullable
        Mass netMass,

        @Meaning("Value of the item") @Nullable Money value,

        @Meaning(value = "Country of origin", example = "EC") @Nullable
        CountryCode origin,

        @Meaning(value = "Chemical Abstracts Service number", example = "108-24-7") @Nullable
        String casNumber,

        @Meaning("Brand as declared") @Nullable String brand,

        @Meaning("True when a tariff preference is claimed") @Nullable
        Boolean preferenceClaimed,

        @Meaning("Marks and numbers on the packages") @Nullable
        String marks,

        @Meaning(value = "Volume", unit = "m3", example = "1.8") @Nullable
        BigDecimal volume,

        @Meaning("Outer size of one package") @Nullable PackageSize packageSize,

        @Meaning("Serial numbers of the units") @Nullable List<String> serialNumbers,

        @Meaning(value = "GTIN of the articles", example = "4006381333931") @Nullable
        List<String> tradeItemNumbers,

        @Meaning(value = "IMEI of mobile phones", example = "490154203237518") @Nullable
        List<String> mobileEquipmentNumbers,

        @Meaning("Model or type as declared") @Nullable String model,

        @Meaning("Batches of the product") @Nullable List<Batch> batches,

        @Meaning("What the papers say of dangerous goods") @Nullable
        DangerousGoods dangerousGoods,

        @Meaning("Unique identifier for tracking and tracing of tobacco") @Nullable
        String uniqueIdentifier,

        @Meaning("What the goods are for, as stated") @Nullable
        String endUse,

        @Meaning("True when declared as for personal use") @Nullable
        Boolean personalUse,

        @Meaning(value = "Country a cultural object was found or made in", example = "IQ") @Nullable
        CountryCode provenance,

        @Meaning(
                value =
                        "Classes of cultural objects an image of the goods shows, as the host's system or expert says, in the words of the table object-classes",
                example = "SCULPTURE")
        @Nullable
        List<String> imageClasses,

        @Meaning("Specimens of species, as stated for CITES; empty when the papers say that there are none") @Nullable
        List<Specimen> specimens,

        @Meaning("True when the papers state that no species of the CITES Appendices is in the goods") @Nullable
        Boolean notListed,

        @Meaning("The vehicle, when the goods are one") @Nullable
        MotorVehicle vehicle,

        @Meaning(value = "How the packing keeps the goods at their temperature", example = "ACTIVE") @Nullable
        TemperatureControl temperatureControl) {

    /** Copies the lists, so that the record cannot change afterwards. */
    public GoodsItem {
        serialNumbers = Lists.copy(serialNumbers);
        tradeItemNumbers = Lists.copy(tradeItemNumbers);
        mobileEquipmentNumbers = Lists.copy(mobileEquipmentNumbers);
        batches = Lists.copy(batches);
        imageClasses = Lists.copy(imageClasses);
        specimens = Lists.copy(specimens);
    }
}
