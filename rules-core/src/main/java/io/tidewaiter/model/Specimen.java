package io.tidewaiter.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A specimen of a species, as the papers state it for CITES. */
@RecordBuilder
public record Specimen(
        @Meaning(value = "Scientific name as stated", example = "Python regius") @Nullable
        String taxon,

        @Meaning(
                value = "Country of origin on the permit, ISO 3166-1 alpha-2, when it is not the country of export;"
                        + " XX when it is not known, ZZ for taken at sea",
                example = "ZW")
        @Nullable
        String originCountry,

        @Meaning(value = "CITES source code, one letter", example = "C") @Nullable
        String source,

        @Meaning(value = "CITES purpose code, one letter", example = "T") @Nullable
        String purpose,

        @Meaning(value = "CITES term code, three letters", example = "LIV") @Nullable
        String term,

        @Meaning(value = "Unit of the quantity: NMB for pieces, KGM, GRM, MTQ, MTR, MTK or LTR", example = "NMB")
        @Nullable
        String unit,

        @Meaning(value = "Quantity in the unit", example = "40") @Nullable
        BigDecimal quantity,

        @Meaning(value = "Registration number of the breeding operation", example = "A-XX-501") @Nullable
        String facility) {}
