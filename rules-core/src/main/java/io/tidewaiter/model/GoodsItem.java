package io.tidewaiter.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
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
        Boolean preferenceClaimed) {}
