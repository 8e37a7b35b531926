package io.tidewaiter.internal.normalise;

import io.tidewaiter.facts.JourneyBuilder;
import io.tidewaiter.model.Booking;
import io.tidewaiter.model.DirectOffer;
import io.tidewaiter.model.Money;
import io.tidewaiter.model.Ticket;
import io.tidewaiter.model.TravelHistory;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a flight without a stop would have cost. */
final class OfferFacts {

    private final Trip trip;

    OfferFacts(Trip trip) {
        this.trip = trip;
    }

    void fill(JourneyBuilder builder) {
        List<DirectOffer> offers = trip.held(TravelHistory::directOffers);
        builder.directBookable(
                Truth.anyOf(offers, offer -> Truth.of(offer.bookable())).orNull());
        Money paid = paid(Maybe.get(trip.passenger().booking(), Booking::tickets));
        Money direct =
                offers == null || offers.size() != 1 ? null : offers.get(0).fare();
        if (paid != null && direct != null && paid.currency().equals(direct.currency())) {
            builder.fareToDirect(Numbers.ratio(paid.amount(), direct.amount()));
        }
    }

    /** The fares of all tickets together; null when one is not known or in another currency. */
    private static @Nullable Money paid(@Nullable List<Ticket> tickets) {
        if (tickets == null || tickets.isEmpty()) {
            return null;
        }
        BigDecimal sum = BigDecimal.ZERO;
        String currency = null;
        for (Ticket ticket : tickets) {
            Money fare = ticket.fare();
            if (fare == null || (currency != null && !currency.equals(fare.currency()))) {
                return null;
            }
            currency = fare.currency();
            sum = sum.add(fare.amount());
        }
        return currency == null ? null : new Money(sum, currency);
    }
}
