package io.tidewaiter.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A container or other transport equipment.
 */
@RecordBuilder
public record Equipment(
        @Meaning(value = "Container number as declared, ISO 6346", example = "CSQU3054383") @Nullable
        String containerNumber,

        @Meaning(value = "Size and type code, ISO 6346", example = "45R1") @Nullable
        String isoType,

        @Meaning("True for a shipper-owned container") @Nullable
        Boolean shipperOwned,

        @Meaning("False when declared empty") @Nullable Boolean full,

        @Meaning(value = "Mass of the empty container", unit = "kg", example = "4640") @Nullable
        Mass tareMass,

        @Meaning(value = "Verified gross mass of the packed container, SOLAS VI/2", unit = "kg", example = "26480")
        @Nullable
        Mass verifiedGrossMass,

        @Meaning(
                value = "Gross mass of the cargo declared for this container; needed when there is more than one",
                unit = "kg",
                example = "21840")
        @Nullable
        Mass cargoMass,

        @Meaning("Seals with the moment they were recorded") @Nullable
        List<Seal> seals,

        @Meaning(value = "Temperature set on a refrigerated container", unit = "degrees Celsius", example = "13.3")
        @Nullable
        BigDecimal setTemperature,

        @Meaning("True when a refrigerated container is powered") @Nullable
        Boolean poweredOn,

        @Meaning("Release and pick-up of the container") @Nullable
        Release release) {

    /** Copies the lists, so that the record cannot change afterwards. */
    public Equipment {
        seals = Lists.copy(seals);
    }
}
