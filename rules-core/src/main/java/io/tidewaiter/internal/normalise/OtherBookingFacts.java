package io.tidewaiter.internal.normalise;

import io.tidewaiter.facts.OtherBooking;
import io.tidewaiter.facts.OtherBookingBuilder;
import io.tidewaiter.facts.Traveller;
import io.tidewaiter.model.BookingRelation;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Derives the facts of one other booking. */
final class OtherBookingFacts {

    private static final String NOWHERE = "NONE";

    private final Itinerary way;
    private final io.tidewaiter.model.OtherBooking other;
    private final Truth before;
    private final Truth after;

    private OtherBookingFacts(Itinerary way, io.tidewaiter.model.OtherBooking other) {
        this.way = way;
        this.other = other;
        this.before = Truth.same(other.destination(), way.origin());
        this.after = Truth.same(other.origin(), way.destination());
    }

    static OtherBooking derive(int number, io.tidewaiter.model.OtherBooking other, Trip trip, Traveller traveller) {
        return new OtherBookingFacts(trip.itinerary(), other).derive(number, traveller);
    }

    private OtherBooking derive(int number, Traveller traveller) {
        return OtherBookingBuilder.builder()
                .number(number)
                .relation(Maybe.name(other.relation()))
                .reference(other.locator())
                .separateTicket(other.separateTicket())
                .meetsAt(meetsAt())
                .meetsAtHub(before.and(after.not()).or(after.and(before.not())).orNull())
                .hoursApart(hoursApart())
                .sameLane(HistoryFacts.sameLane(way, other.origin(), other.destination())
                        .orNull())
                .traveller(traveller)
                .build();
    }

    /** Where the two meet: the other ends where this one begins, or begins at its destination. */
    private @Nullable String meetsAt() {
        if (before == Truth.TRUE && after != Truth.UNKNOWN) {
            return way.origin();
        }
        if (after == Truth.TRUE && before == Truth.FALSE) {
            return way.destination();
        }
        return before.or(after) == Truth.FALSE ? NOWHERE : null;
    }

    private @Nullable BigDecimal hoursApart() {
        if (other.relation() == null) {
            return null;
        }
        if (other.relation() == BookingRelation.SPLIT) {
            return between(way.departs(), other.departsAt());
        }
        String meets = meetsAt();
        if (meets == null || meets.equals(NOWHERE)) {
            return null;
        }
        return before == Truth.TRUE
                ? between(other.arrivesAt(), way.departs())
                : between(way.arrives(), other.departsAt());
    }

    private static @Nullable BigDecimal between(@Nullable Instant one, @Nullable Instant later) {
        return Numbers.absolute(Times.hours(one, later));
    }
}
