package io.tidewaiter.internal.normalise;

import io.tidewaiter.facts.Baggage;
import io.tidewaiter.facts.BaggageBuilder;
import io.tidewaiter.facts.Traveller;
import io.tidewaiter.model.Booking;
import io.tidewaiter.model.Companion;
import io.tidewaiter.model.Passenger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Derives the facts of the checked bags together. */
final class BaggageFacts {

    private static final String NOBODY = "NONE";

    private BaggageFacts() {}

    static Baggage derive(int number, io.tidewaiter.model.Baggage baggage, Trip trip, Traveller traveller) {
        Truth within = within(baggage.poolWith(), trip.passenger());
        return BaggageBuilder.builder()
                .number(number)
                .pieces(baggage.pieces())
                .weightKg(Numbers.kilograms(baggage.weight()))
                .pooled(baggage.pooled())
                .pooledWithinBooking(within.orNull())
                .pooledWith(within == Truth.UNKNOWN ? null : within == Truth.TRUE ? NOBODY : token(baggage.poolWith()))
                .traveller(traveller)
                .build();
    }

    private static @Nullable String token(@Nullable String head) {
        return head == null ? null : Tokens.of("pool", head);
    }

    /** Whether the head of the pool is on the booking, by the references of all on it. */
    private static Truth within(@Nullable String head, Passenger passenger) {
        if (head == null) {
            return Truth.UNKNOWN;
        }
        List<Companion> companions = Maybe.get(passenger.booking(), Booking::companions);
        return Truth.of(head.equals(passenger.reference()))
                .or(Truth.anyOf(companions, one -> Truth.same(head, one.reference())));
    }
}
