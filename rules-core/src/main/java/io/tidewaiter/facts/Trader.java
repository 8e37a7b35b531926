package io.tidewaiter.facts;

import io.soabase.recordbuilder.core.RecordBuilder;
import io.tidewaiter.model.Meaning;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A party of the consignment. */
@RecordBuilder
@Meaning("A party of the consignment")
public record Trader(
        @Meaning(value = "Position of the party, counted from 1", example = "1", from = "parties[]") @Nullable
        Integer number,

        @Meaning(
                value =
                        "Role of the party: CONSIGNOR, CONSIGNEE, NOTIFY, FORWARDER, DECLARANT, SELLER, BUYER, CARRIER, PAYER, END_USER or BANK",
                example = "CONSIGNEE",
                from = "parties[].role")
        @Nullable
        String role,

        @Meaning(value = "Name as declared", example = "Example Fruit Export SA", from = "parties[].name") @Nullable
        String name,

        @Meaning(value = "Country of the address, ISO 3166-1 alpha-2", example = "EC", from = "parties[].country")
        @Nullable
        String country,

        @Meaning(value = "True for a private person", from = "parties[].naturalPerson") @Nullable
        Boolean naturalPerson,

        @Meaning(
                value = "Days from the registration of the company to lodgement",
                unit = "days",
                example = "112",
                from = {"parties[].registeredOn", "lodgedAt"})
        @Nullable
        Integer daysSinceRegistration,

        @Meaning(
                value =
                        "True when an authorised operator status is valid on the as-of day; unknown when its first or last day decides and is not given",
                from = "parties[].authorisation")
        @Nullable
        Boolean authorised,

        @Meaning(value = "Number of that status", example = "AEOF-EX-00042", from = "parties[].authorisation") @Nullable
        String authorisationNumber,

        @Meaning(
                value =
                        "Agreement under which the country of final delivery recognises that status; NONE when the table has none",
                example = "EU-Japan, Decision 1/2010",
                from = {"parties[].authorisation.country", "route.delivery"},
                tables = "mutual-recognition")
        @Nullable
        String recognisedUnder,

        @Meaning(
                value = "What the company does, the names of the model's Activity; sorted",
                example = "CHEMICAL",
                from = "parties[].activities")
        @Nullable
        List<String> activities,

        @Meaning(
                value =
                        "Activities for which a licence is valid on the as-of day; sorted; unknown when a day that decides is not given",
                example = "MEDICINE_WHOLESALE",
                from = "parties[].licences")
        @Nullable
        List<String> licences,

        @Meaning(value = "Employees", unit = "employees", example = "24", from = "parties[].employees") @Nullable
        Integer employees,

        @Meaning(
                value = "Customs value of the consignment divided by the capital of the company, same currency",
                unit = "ratio",
                example = "0.4",
                from = {"valuation.customsValue", "parties[].capital"})
        @Nullable
        BigDecimal valueToCapital,

        @Meaning(
                value = "What stands at the address, the names of the model's AddressKind",
                example = "BUSINESS",
                from = "parties[].addressKind")
        @Nullable
        String addressKind,

        @Meaning(
                value = "True when the address exists; false when it could not be found",
                from = "parties[].addressFound")
        @Nullable
        Boolean addressFound,

        @Meaning(value = "True when the telephone number exists; false when it cannot", from = "parties[].phoneValid")
        @Nullable
        Boolean phoneValid,

        @Meaning(
                value = "True when a regulated agent or known consignor of air cargo",
                from = "parties[].regulatedAgent")
        @Nullable
        Boolean regulatedAgent,

        @Meaning(
                value = "True when the name is made of words that name nobody, such as private or unknown",
                from = "parties[].name",
                tables = "stop-names")
        @Nullable
        Boolean nameVague,

        @Meaning(value = "The consignment it belongs to") @Nullable
        Shipment shipment)
        implements CargoFact {

    @Override
    public String label() {
        return role == null || role.isEmpty()
                ? "Party " + number
                : role.charAt(0) + role.substring(1).toLowerCase(java.util.Locale.ROOT);
    }

    @Override
    public String toString() {
        return Fact.plainName(this);
    }
}
