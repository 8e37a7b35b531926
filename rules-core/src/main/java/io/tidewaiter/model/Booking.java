package io.tidewaiter.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A booking (passenger name record, PNR): nothing but the nineteen items of Annex I of Directive (EU) 2016/681; the itinerary, bags,
 * check-in and unaccompanied-minor data stand in the passenger.
 */
@RecordBuilder
public record Booking(
        @Meaning("Message it was read from") @Nullable SourceMessage message,

        @Meaning(value = "Record locator (item 1)", example = "ABC123") @Nullable
        String locator,

        @Meaning(value = "Carrier or system that gave the locator", example = "XF") @Nullable
        String system,

        @Meaning(value = "Locators of the same booking in other systems, system and locator", example = "1X/QW3ERT")
        @Nullable
        List<String> otherLocators,

        @Meaning(value = "When the booking was made (item 2)", unit = "instant, UTC", example = "2026-01-14T13:05:00Z")
        @Nullable
        Instant createdAt,

        @Meaning(
                value = "Day on which the booking was made, when the time is not given (item 2)",
                unit = "UTC",
                example = "2026-01-14")
        @Nullable
        LocalDate createdOn,

        @Meaning("Who the traveller is as booked, with the API data held in the booking (items 4 and 18)") @Nullable
        Identity identity,

        @Meaning("Travel documents held in the booking (item 18)") @Nullable
        List<TravelDocument> documents,

        @Meaning("Visas held in the booking (item 18)") @Nullable
        List<Visa> visas,

        @Meaning("Addresses and other contacts (item 5)") @Nullable
        List<Contact> contacts,

        @Meaning("Forms of payment (item 6)") @Nullable List<FormOfPayment> payments,
        @Meaning("Frequent flyer data (item 8)") @Nullable List<FrequentFlyer> frequentFlyer,

        @Meaning("Travel agency or office that made the booking (item 9)") @Nullable
        Agency agency,

        @Meaning("Bookings this one was divided from or into (item 11)") @Nullable
        List<Split> splits,

        @Meaning("Tickets (item 13)") @Nullable List<Ticket> tickets,

        @Meaning(value = "Number of travellers on the booking (item 17)", unit = "travellers", example = "2") @Nullable
        Integer travellers,

        @Meaning("Other travellers on the booking (item 17)") @Nullable
        List<Companion> companions,

        @Meaning("Changes of the booking, oldest first (item 19)") @Nullable
        List<BookingChange> changes,

        @Meaning(
                "Corporate accounts or tour contracts it was booked under; empty when it is known to be under none (item 9)")
        @Nullable
        List<String> corporateAccounts) {

    /** Copies the lists, so that the record cannot change afterwards. */
    public Booking {
        otherLocators = Lists.copy(otherLocators);
        documents = Lists.copy(documents);
        visas = Lists.copy(visas);
        contacts = Lists.copy(contacts);
        payments = Lists.copy(payments);
        frequentFlyer = Lists.copy(frequentFlyer);
        splits = Lists.copy(splits);
        tickets = Lists.copy(tickets);
        companions = Lists.copy(companions);
        changes = Lists.copy(changes);
        corporateAccounts = Lists.copy(corporateAccounts);
    }

    /** The kind of record alone: what is personal is never printed. */
    @Override
    public String toString() {
        return "Booking[not shown]";
    }
}
