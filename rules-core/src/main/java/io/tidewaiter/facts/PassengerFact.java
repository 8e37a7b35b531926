package io.tidewaiter.facts;

import org.jspecify.annotations.Nullable;

/**
 * A fact of a passenger journey. None of them has sex, age, nationality, place of birth, name, language, meal, special service, remark
 * or form of address: a rule cannot use what does not exist.
 */
public sealed interface PassengerFact extends Fact
        permits Traveller,
                Journey,
                Booking,
                BookingChange,
                TravelDocument,
                OtherDocument,
                CheckIn,
                Baggage,
                Bag,
                ListedLane,
                ListedAgency,
                SharedLink,
                OtherBooking,
                EarlierTrip,
                ListMatch {

    /** The traveller it belongs to; a traveller belongs to itself. */
    @Nullable
    Traveller traveller();

    @Override
    default @Nullable Fact root() {
        return traveller();
    }
}
