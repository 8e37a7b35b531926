package io.tidewaiter.internal.normalise;

import io.tidewaiter.facts.Traveller;
import io.tidewaiter.facts.TravellerBuilder;
import io.tidewaiter.model.AddressCheck;
import io.tidewaiter.model.AdvanceInformation;
import io.tidewaiter.model.Booking;
import io.tidewaiter.model.Guardian;
import io.tidewaiter.model.Identity;
import io.tidewaiter.model.Passenger;
import io.tidewaiter.model.PersonName;
import io.tidewaiter.model.TravelExamination;
import io.tidewaiter.model.TravelHistory;
import io.tidewaiter.model.UnaccompaniedMinor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Derives the facts of the traveller as a whole. */
final class TravellerFacts {

    private static final String NOWHERE = "NONE";

    private final Trip trip;
    private final Passenger passenger;

    TravellerFacts(Trip trip) {
        this.trip = trip;
        this.passenger = trip.passenger();
    }

    Traveller derive() {
        TravellerBuilder builder = TravellerBuilder.builder()
                .number(1)
                .role(Maybe.name(passenger.role()))
                .minor(passenger.minor());
        unaccompanied(builder, passenger.unaccompaniedMinor());
        identities(builder);
        destination(builder);
        examination(builder, trip.held(TravelHistory::examinations));
        return builder.build();
    }

    /** A booking without such data is of nobody who travels as an unaccompanied minor. */
    private void unaccompanied(TravellerBuilder builder, @Nullable UnaccompaniedMinor data) {
        if (data == null) {
            builder.unaccompaniedMinor(passenger.booking() == null ? null : Boolean.FALSE);
            return;
        }
        builder.unaccompaniedMinor(true)
                .adultAtDepartureNamed(named(data.departure()))
                .adultAtArrivalNamed(named(data.arrival()));
    }

    /** A request for an unaccompanied minor seldom tells the adults: who is not told may still be known to the airline. */
    private static @Nullable Boolean named(@Nullable List<Guardian> adults) {
        return Truth.anyOf(
                        adults,
                        one -> Maybe.get(one.name(), PersonName::familyName) == null ? Truth.UNKNOWN : Truth.TRUE)
                .orNull();
    }

    private void identities(TravellerBuilder builder) {
        Identity shown = Maybe.get(passenger.advance(), AdvanceInformation::identity);
        Identity booked = Maybe.get(passenger.booking(), Booking::identity);
        builder.spellingDistance(Spelling.distance(Maybe.get(shown, Identity::name), Maybe.get(booked, Identity::name)))
                .bornSameDay(Truth.same(Maybe.get(shown, Identity::birthDate), Maybe.get(booked, Identity::birthDate))
                        .orNull());
    }

    private void destination(TravellerBuilder builder) {
        List<AddressCheck> checks = trip.held(TravelHistory::addressChecks);
        builder.linkToDestination(one(trip.held(TravelHistory::destinationLinks), link -> Truth.of(link.found())))
                .statedAddressFound(one(checks, check -> Truth.of(check.found())))
                .statedAddressAtDestination(one(checks, check -> Truth.of(check.atDestination())));
    }

    /** True when any entry says so; unknown without an entry, for then nobody looked. */
    static <T> @Nullable Boolean one(@Nullable List<T> entries, java.util.function.Function<T, Truth> said) {
        if (entries == null || entries.isEmpty()) {
            return null;
        }
        return Truth.any(entries, said).orNull();
    }

    private static void examination(TravellerBuilder builder, @Nullable List<TravelExamination> examinations) {
        if (examinations == null) {
            return;
        }
        if (examinations.isEmpty()) {
            builder.examinedAt(NOWHERE).examinedWithoutFinding(false);
            return;
        }
        builder.examinedAt(examinations.get(examinations.size() - 1).place())
                .examinedWithoutFinding(Truth.any(examinations, one -> Truth.of(one.finding()))
                        .not()
                        .orNull());
    }
}
