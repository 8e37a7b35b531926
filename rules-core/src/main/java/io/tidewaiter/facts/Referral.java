package io.tidewaiter.facts;

import io.soabase.recordbuilder.core.RecordBuilder;
import io.tidewaiter.model.Meaning;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A question that was put to the carrier before loading. */
@RecordBuilder
@Meaning("A question put to the carrier before loading")
public record Referral(
        @Meaning(value = "Position of the question, counted from 1", example = "1", from = "referrals[]") @Nullable
        Integer number,

        @Meaning(value = "RFI, RFA or RFS", example = "RFI", from = "referrals[].kind") @Nullable
        String kind,

        @Meaning(
                value = "Time from when the answer was due to the answer; negative when it came earlier",
                unit = "hours",
                example = "2",
                from = {"referrals[].dueAt", "referrals[].answeredAt"})
        @Nullable
        BigDecimal hoursLate,

        @Meaning(
                value = "True when the description of the goods was changed after it",
                from = "referrals[].descriptionChanged")
        @Nullable
        Boolean descriptionChanged,

        @Meaning(value = "The consignment it belongs to") @Nullable
        Shipment shipment)
        implements CargoFact {

    @Override
    public String label() {
        return "Referral " + number;
    }

    @Override
    public String toString() {
        return Fact.plainName(this);
    }
}
