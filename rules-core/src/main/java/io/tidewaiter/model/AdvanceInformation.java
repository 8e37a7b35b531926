package io.tidewaiter.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Advance passenger information of one traveller (API; WCO, IATA and ICAO guidelines), as the check-in system sent it.
 */
@RecordBuilder
public record AdvanceInformation(
        @Meaning("Message it was read from") @Nullable SourceMessage message,

        @Meaning("Who the traveller is, after the document shown") @Nullable
        Identity identity,

        @Meaning("Travel documents shown") @Nullable List<TravelDocument> documents,
        @Meaning("Visas and entry permits") @Nullable List<Visa> visas,

        @Meaning(value = "What the message says of the traveller", example = "REPORTED") @Nullable
        TravellerAction action,

        @Meaning("Flight that is reported") @Nullable Flight flight,

        @Meaning(value = "Airport where the traveller boarded first, IATA code", example = "SKP") @Nullable
        String embarkedAt,

        @Meaning(value = "Airport where the journey ends, IATA code", example = "VIE") @Nullable
        String disembarksAt,

        @Meaning(value = "Airport of clearance, where border formalities are done, IATA code", example = "VIE")
        @Nullable
        String clearedAt,

        @Meaning(value = "Locator of the booking as the message names it", example = "ABC123") @Nullable
        String locator,

        @Meaning(value = "Unique reference of the traveller with the carrier", example = "XF-000187") @Nullable
        String carrierReference,

        @Meaning(value = "Seat on the flight", example = "14C") @Nullable
        String seat,

        @Meaning("Addresses of residence and of the stay at the destination") @Nullable
        List<Contact> addresses,

        @Meaning("True when the carrier says it has compared the data with the document") @Nullable
        Boolean verified) {

    /** Copies the lists, so that the record cannot change afterwards. */
    public AdvanceInformation {
        documents = Lists.copy(documents);
        visas = Lists.copy(visas);
        addresses = Lists.copy(addresses);
    }

    /** The kind of record alone: what is personal is never printed. */
    @Override
    public String toString() {
        return "AdvanceInformation[not shown]";
    }
}
