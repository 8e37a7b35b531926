package io.tidewaiter.facts;

import io.soabase.recordbuilder.core.RecordBuilder;
import io.tidewaiter.model.Meaning;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The booking (passenger name record) of the journey; at most one. */
@RecordBuilder
@Meaning("The booking (passenger name record) of the journey; at most one")
public record Booking(
        @Meaning(value = "Position of the booking, counted from 1", example = "1", from = "booking") @Nullable
        Integer number,

        @Meaning(value = "Record locator", example = "ZZ4T7K", from = "booking.locator") @Nullable
        String reference,

        @Meaning(
                value = "Time from the making of the booking to the first departure",
                unit = "hours",
                example = "17",
                from = {"booking.createdAt", "flights[].departsAt"},
                tables = "airport-zones")
        @Nullable
        BigDecimal hoursBeforeDeparture,

        @Meaning(value = "Travellers on the booking", unit = "travellers", example = "2", from = "booking.travellers")
        @Nullable
        Integer travellers,

        @Meaning(
                value =
                        "Forms of payment: CASH, CARD, CHEQUE, ACCOUNT, TRANSFER, VOUCHER, MILES, EXCHANGE or OTHER; sorted",
                example = "CASH",
                from = "booking.payments[].kind")
        @Nullable
        List<String> paymentForms,

        @Meaning(value = "True when all of it was paid in cash", from = "booking.payments[].kind") @Nullable
        Boolean paidInCash,

        @Meaning(
                value = "True when who paid is the traveller",
                from = {"booking.payments[].payer", "booking.identity.name"})
        @Nullable
        Boolean payerTravels,

        @Meaning(
                value = "True when who paid is on the booking, the traveller included",
                from = {"booking.payments[].payer", "booking.companions[].name", "booking.identity.name"})
        @Nullable
        Boolean payerOnBooking,

        @Meaning(
                value =
                        "Short one-way token of who paid first, so that two can be told apart; NONE when the traveller did",
                example = "payer 7f3a",
                from = {"booking.payments[].payer", "booking.identity.name"})
        @Nullable
        String payer,

        @Meaning(
                value = "True when booked on the account of a company or under a contract of a tour operator",
                from = "booking.corporateAccounts")
        @Nullable
        Boolean corporate,

        @Meaning(
                value =
                        "Number of that account or contract, of the first if there are several; NONE when there is none",
                example = "CO-2201",
                from = "booking.corporateAccounts")
        @Nullable
        String corporateReference,

        @Meaning(
                value =
                        "True when all travellers on the booking share one household address or are adults with their own minors",
                from = "history.households[]")
        @Nullable
        Boolean household,

        @Meaning(value = "True when it was divided from another booking", from = "booking.splits") @Nullable
        Boolean split,

        @Meaning(
                value = "Record locator of the booking it was divided from; NONE when it was not",
                example = "ZZ9Q2M",
                from = "booking.splits")
        @Nullable
        String splitFrom,

        @Meaning(
                value = "Changes made in the 72 hours before the first departure",
                unit = "changes",
                example = "3",
                from = {"booking.changes[]", "flights[].departsAt"},
                tables = "airport-zones")
        @Nullable
        Integer changesLast72Hours,

        @Meaning(
                value =
                        "True when the airline changed the journey for a reason of its own, such as a change of schedule or a missed connection",
                from = "booking.changes[].reason")
        @Nullable
        Boolean airlineRebooked,

        @Meaning(
                value = "True when one telephone number can exist; false when there is none or none can",
                from = "booking.contacts[]")
        @Nullable
        Boolean phoneWorks,

        @Meaning(
                value =
                        "True when one e-mail address can exist and is not one for a single use; false when there is none such",
                from = "booking.contacts[]",
                tables = "single-use-mail")
        @Nullable
        Boolean emailWorks,

        @Meaning(value = "Agency that made it, IATA number", example = "99912345", from = "booking.agency.number")
        @Nullable
        String agencyNumber,

        @Meaning(
                value = "Office that made it, as the system that sold names it",
                example = "QQAXF0001",
                from = "booking.agency.office")
        @Nullable
        String agencyOffice,

        @Meaning(
                value = "Share of the tickets of that office that are paid in cash",
                unit = "ratio",
                example = "0.42",
                from = "booking.agency.office",
                tables = "cash-shares")
        @Nullable
        BigDecimal cashShare,

        @Meaning(value = "The traveller it belongs to") @Nullable
        Traveller traveller)
        implements PassengerFact {

    /** Copies the lists, so that the fact cannot change afterwards. */
    public Booking {
        paymentForms = paymentForms == null ? null : List.copyOf(paymentForms);
    }

    @Override
    public String label() {
        return "Booking";
    }

    @Override
    public String toString() {
        return Fact.plainName(this);
    }
}
