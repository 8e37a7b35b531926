package io.tidewaiter.internal.normalise;

import io.tidewaiter.facts.EarlierTrip;
import io.tidewaiter.facts.EarlierTripBuilder;
import io.tidewaiter.facts.SharedLink;
import io.tidewaiter.facts.SharedLinkBuilder;
import io.tidewaiter.facts.Traveller;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Derives the facts of what the host may lawfully still hold. */
final class HistoryFacts {

    /** The host's token is keyed; a few signs of it are enough to tell two of them apart. */
    private static final int SHOWN = 4;

    private HistoryFacts() {}

    static EarlierTrip trip(int number, io.tidewaiter.model.EarlierTrip earlier, Trip trip, Traveller traveller) {
        Itinerary way = trip.itinerary();
        return EarlierTripBuilder.builder()
                .number(number)
                .daysAgo(Times.days(earlier.departedOn(), trip.day()))
                .sameLane(sameLane(way, earlier.origin(), earlier.destination()).orNull())
                .roundTrip(earlier.roundTrip())
                .stayHours(Numbers.of(earlier.stayHours()))
                .finding(earlier.finding())
                .ordinary(earlier.ordinary())
                .traveller(traveller)
                .build();
    }

    static Truth sameLane(Itinerary way, @Nullable String origin, @Nullable String destination) {
        return Truth.same(way.origin(), origin).and(Truth.same(way.destination(), destination));
    }

    static SharedLink link(int number, io.tidewaiter.model.SharedLink link, Trip trip, Traveller traveller) {
        String kind = Maybe.name(link.kind());
        return SharedLinkBuilder.builder()
                .number(number)
                .kind(kind)
                .token(token(kind, link.token()))
                .bookings(link.bookings())
                .travellers(link.travellers())
                .days(link.days())
                .related(link.related())
                .sameLane(link.sameLane())
                .sameDay(link.sameDay())
                .spreadHours(Numbers.of(link.spreadHours()))
                .seatsApart(link.seatsApart())
                .oneWay(link.oneWay())
                .ofAgency(link.ofAgency())
                .workplace(link.workplace())
                .minors(link.minors())
                .onePayer(link.onePayer())
                .numbersFollow(link.numbersFollow())
                .sameIssueDay(link.issuedSameDay())
                .unusedReturns(link.unusedReturns())
                .weightKg(Numbers.kilograms(link.weight()))
                .weightSpreadKg(Numbers.kilograms(link.weightSpread()))
                .traveller(traveller)
                .build();
    }

    private static @Nullable String token(@Nullable String kind, @Nullable String token) {
        return kind == null || token == null
                ? null
                : kind.toLowerCase(Locale.ROOT).replace('_', ' ') + " "
                        + token.substring(0, Math.min(SHOWN, token.length()));
    }
}
