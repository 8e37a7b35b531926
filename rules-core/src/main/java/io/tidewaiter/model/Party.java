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
        Authorisation authorisation,

        @Meaning(value = "What the company does", example = "CHEMICAL") @Nullable
        List<Activity> activities,

        @Meaning("Licences it holds") @Nullable List<Licence> licences,

        @Meaning(value = "Employees", unit = "employees", example = "24") @Nullable
        Integer employees,

        @Meaning("Capital paid in, as the register says") @Nullable
        Money capital,

        @Meaning(value = "What stands at the address", example = "BUSINESS") @Nullable
        AddressKind addressKind,

        @Meaning("True when the address exists, false when it could not be found") @Nullable
        Boolean addressFound,

        @Meaning("True when the telephone number exists, false when it cannot") @Nullable
        Boolean phoneValid,

        @Meaning("True when a regulated agent or known consignor of air cargo") @Nullable
        Boolean regulatedAgent) {

    /** Copies the lists, so that the record cannot change afterwards. */
    public Party {
        businessChapters = Lists.copy(businessChapters);
        activities = Lists.copy(activities);
        licences = Lists.copy(licences);
    }
}
