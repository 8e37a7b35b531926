package io.tidewaiter.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Travel agency or office (Annex I, item 9).
 */
@RecordBuilder
public record Agency(
        @Meaning(value = "Name as written", example = "Example Travel") @Nullable
        String name,

        @Meaning(value = "IATA agency number", example = "00000001") @Nullable
        String number,

        @Meaning(value = "Office identification in the system that sold", example = "SKPXF0001") @Nullable
        String office,

        @Meaning(value = "Sign of the agent as written", example = "0001AA") @Nullable
        String agent,

        @Meaning(value = "City, IATA code or name as written", example = "SKP") @Nullable
        String city,

        @Meaning(value = "Country, ISO 3166-1 alpha-2 as written", example = "MK") @Nullable
        String country) {

    /** The kind of record alone: what is personal is never printed. */
    @Override
    public String toString() {
        return "Agency[not shown]";
    }
}
