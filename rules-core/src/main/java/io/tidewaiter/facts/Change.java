package io.tidewaiter.facts;

import io.soabase.recordbuilder.core.RecordBuilder;
import io.tidewaiter.model.Meaning;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** An amendment made after the first lodgement. */
@RecordBuilder
@Meaning("An amendment made after the first lodgement")
public record Change(
        @Meaning(value = "Position of the amendment, counted from 1", example = "1", from = "amendments[]") @Nullable
        Integer number,

        @Meaning(
                value =
                        "Field that was changed: CONSIGNOR, CONSIGNEE, NOTIFY, DISCHARGE, DELIVERY, DESCRIPTION, MASS, PACKAGES, CONTAINER, SEAL or OTHER",
                example = "CONSIGNEE",
                from = "amendments[].field")
        @Nullable
        String field,

        @Meaning(value = "Value before", from = "amendments[].oldValue") @Nullable
        String oldValue,

        @Meaning(value = "Value after", from = "amendments[].newValue") @Nullable
        String newValue,

        @Meaning(
                value = "Time from loading to the change; negative when changed before loading",
                unit = "hours",
                example = "49",
                from = {"amendments[].at", "route.loadedAt"})
        @Nullable
        BigDecimal hoursAfterLoading,

        @Meaning(value = "The consignment it belongs to") @Nullable
        Shipment shipment)
        implements CargoFact {

    @Override
    public String label() {
        return "Amendment " + number;
    }

    @Override
    public String toString() {
        return Fact.plainName(this);
    }
}
