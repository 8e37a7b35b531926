package io.tidewaiter.facts;

import io.soabase.recordbuilder.core.RecordBuilder;
import io.tidewaiter.model.Meaning;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A postal item. */
@RecordBuilder
@Meaning("The postal item; at most one")
public record PostalItem(
        @Meaning(value = "Always 1", example = "1", from = "postal") @Nullable
        Integer number,

        @Meaning(value = "Item number as declared", example = "RR473124829GB", from = "postal.itemId") @Nullable
        String itemId,

        @Meaning(
                value = "True when the item number has the shape of UPU S10 and its check digit is right",
                from = "postal.itemId")
        @Nullable
        Boolean itemIdValid,

        @Meaning(value = "Check digit the item number should have", example = "9", from = "postal.itemId") @Nullable
        String itemIdExpected,

        @Meaning(value = "GIFT, SALE, SAMPLE, DOCUMENTS, RETURNED or OTHER", example = "GIFT", from = "postal.category")
        @Nullable
        String category,

        @Meaning(
                value = "Postage divided by customs value, same currency",
                unit = "ratio",
                example = "0.2",
                from = {"postal.postage", "valuation.customsValue"})
        @Nullable
        BigDecimal postageToValue,

        @Meaning(
                value = "True when electronic advance data was received; false when none was",
                from = "postal.advanceData")
        @Nullable
        Boolean advanceData,

        @Meaning(
                value = "Country in which it was posted, ISO 3166-1 alpha-2",
                example = "CN",
                from = "postal.postingCountry")
        @Nullable
        String postingCountry,

        @Meaning(
                value = "True when that is not the country of the sender's address",
                from = {"postal.postingCountry", "parties[].country"})
        @Nullable
        Boolean postedElsewhere,

        @Meaning(value = "The consignment it belongs to") @Nullable
        Shipment shipment)
        implements CargoFact {

    @Override
    public String label() {
        return itemId == null ? "Postal item" : "Postal item " + itemId;
    }

    @Override
    public String toString() {
        return Fact.plainName(this);
    }
}
