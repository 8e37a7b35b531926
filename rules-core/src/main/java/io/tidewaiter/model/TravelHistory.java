package io.tidewaiter.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the host knows of a traveller beyond the messages on this journey: each entry has its legal ground and its last day, and an entry whose day has passed is as if it had never been. */
@RecordBuilder
public record TravelHistory(
        @Meaning(value = "Earlier journeys") @Nullable List<EarlierTrip> earlierTrips,

        @Meaning(value = "Other bookings of the traveller, and bookings this one was divided from") @Nullable
        List<OtherBooking> otherBookings,

        @Meaning(value = "Contacts, cards, payers and the like that other bookings share") @Nullable
        List<SharedLink> sharedLinks,

        @Meaning(value = "Uses of other documents by somebody who seems to be the same person") @Nullable
        List<TravelDocumentUse> documentUses,

        @Meaning(value = "Examinations on this journey") @Nullable
        List<TravelExamination> examinations,

        @Meaning(value = "Links to the destination") @Nullable
        List<DestinationLink> destinationLinks,

        @Meaning(value = "Checks of the address of the stay") @Nullable
        List<AddressCheck> addressChecks,

        @Meaning(value = "Flights without a stop on sale when the booking was made") @Nullable
        List<DirectOffer> directOffers,

        @Meaning(value = "Rights to enter countries") @Nullable
        List<EntryRight> entryRights,

        @Meaning(value = "Whether those on the booking belong together") @Nullable
        List<HouseholdCheck> households,

        @Meaning(value = "Looks into crew lists and diplomatic notes") @Nullable
        List<StatusCheck> statusChecks,

        @Meaning(value = "Check-in and arrival beyond the messages") @Nullable
        List<CheckInReport> checkInReports,

        @Meaning(value = "Checked bags beyond the messages") @Nullable
        List<BagReport> bagReports) {

    /** Copies the lists, so that the record cannot change afterwards. */
    public TravelHistory {
        earlierTrips = Lists.copy(earlierTrips);
        otherBookings = Lists.copy(otherBookings);
        sharedLinks = Lists.copy(sharedLinks);
        documentUses = Lists.copy(documentUses);
        examinations = Lists.copy(examinations);
        destinationLinks = Lists.copy(destinationLinks);
        addressChecks = Lists.copy(addressChecks);
        directOffers = Lists.copy(directOffers);
        entryRights = Lists.copy(entryRights);
        households = Lists.copy(households);
        statusChecks = Lists.copy(statusChecks);
        checkInReports = Lists.copy(checkInReports);
        bagReports = Lists.copy(bagReports);
    }

    /** The kind of record alone: what is personal is never printed. */
    @Override
    public String toString() {
        return "TravelHistory[not shown]";
    }
}
