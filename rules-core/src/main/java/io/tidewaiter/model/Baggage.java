package io.tidewaiter.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checked bags of one traveller (Annex I, item 16).
 */
@RecordBuilder
public record Baggage(
        @Meaning(value = "Number of checked bags; 0 is known to be none", unit = "bags", example = "1") @Nullable
        Integer pieces,

        @Meaning(value = "Weight of all checked bags", unit = "kg", example = "18") @Nullable
        Mass weight,

        @Meaning("True when the bags are counted together with those of others") @Nullable
        Boolean pooled,

        @Meaning(
                "Traveller who heads the pool: the reference of one on the booking, or else what the message names, such as a ticket")
        @Nullable
        String poolWith,

        @Meaning("Bags one by one") @Nullable List<Bag> bags) {

    /** Copies the lists, so that the record cannot change afterwards. */
    public Baggage {
        bags = Lists.copy(bags);
    }
}
