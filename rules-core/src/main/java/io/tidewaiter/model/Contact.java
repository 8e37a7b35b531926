package io.tidewaiter.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Address, telephone number or electronic mail address (Annex I, item 5).
 */
@RecordBuilder
public record Contact(
        @Meaning(value = "What it is for", example = "TRAVELLER") @Nullable
        ContactKind kind,

        @Meaning("Name it stands under, when one is given") @Nullable
        String name,

        @Meaning(value = "Street and number as written", example = "12 Example Street") @Nullable
        String street,

        @Meaning(value = "City as written", example = "Exampleville") @Nullable
        String city,

        @Meaning("State, province or region as written") @Nullable
        String region,

        @Meaning(value = "Postal code as written", example = "1000") @Nullable
        String postalCode,

        @Meaning(value = "Country as written, two or three letters", example = "MK") @Nullable
        String country,

        @Meaning(value = "Telephone number as written", example = "+38900000000") @Nullable
        String phone,

        @Meaning(value = "Electronic mail address as written", example = "anna@mail.example") @Nullable
        String email) {

    /** The kind of record alone: what is personal is never printed. */
    @Override
    public String toString() {
        return "Contact[not shown]";
    }
}
