package io.tidewaiter.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A party of a consignment.
 */
@RecordBuilder
public record Party(
        @Meaning(value = "Role of the party", example = "CONSIGNOR") @Nullable
        PartyRole role,

        @Meaning(value = "Name as declared", example = "Example Fruit Export SA") @Nullable
        String name,

        @Meaning(value = "Address as declared, one line", example = "12 Example Street") @Nullable
        String address,

        @Meaning(value = "Country of the address", example = "EC") @Nullable
        CountryCode country,

        @Meaning("Telephone number as declared") @Nullable String phone,

        @Meaning("Electronic mail address as declared") @Nullable
        String email,

        @Meaning(value = "Tax, EORI or registration number", example = "EX1790012345001") @Nullable
        String identifier,

        @Meaning("True for a private person") @Nullable Boolean naturalPerson,

        @Meaning(value = "Date of registration of the company", example = "2019-05-02") @Nullable
        LocalDate registeredOn,

        @Meaning(value = "HS chapters (two digits) the party is known to trade in", example = "08") @Nullable
        List<String> businessChapters,

        @Meaning("Authorised economic operator status") @Nullable
        Authorisation authorisation) {

    /** Copies the lists, so that the record cannot change afterwards. */
    public Party {
        businessChapters = Lists.copy(businessChapters);
    }
}
