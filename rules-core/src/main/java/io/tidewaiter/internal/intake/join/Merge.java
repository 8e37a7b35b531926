package io.tidewaiter.internal.intake.join;

import io.tidewaiter.model.CheckIn;
import io.tidewaiter.model.CheckInBuilder;
import io.tidewaiter.model.Flight;
import io.tidewaiter.model.Passenger;
import io.tidewaiter.model.PassengerBuilder;
import io.tidewaiter.model.TravellerRole;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts two records of one traveller together without choosing between what they say. */
final class Merge {

    private Merge() {}

    /** API and PNR of one journey. The reference is that of the PNR, for the companions of the booking name each other by it. */
    static Passenger journey(Passenger api, Passenger pnr) {
        boolean ordinary = api.role() == null || api.role() == TravellerRole.PASSENGER;
        return PassengerBuilder.builder(pnr)
                .lodgedAt(later(api.lodgedAt(), pnr.lodgedAt()))
                .role(ordinary && pnr.role() != null ? pnr.role() : api.role())
                .advance(api.advance())
                .flights(pnr.flights() == null ? api.flights() : pnr.flights())
                .baggage(pnr.baggage() == null ? api.baggage() : pnr.baggage())
                .checkIns(checkIns(pnr, api))
                .minor(minor(api.minor(), pnr.minor()))
                .unaccompaniedMinor(
                        pnr.unaccompaniedMinor() == null ? api.unaccompaniedMinor() : pnr.unaccompaniedMinor())
                .documentReports(Histories.both(pnr.documentReports(), api.documentReports()))
                .history(Histories.of(pnr.history(), api.history()))
                .training(training(api.training(), pnr.training()))
                .build();
    }

    /** The same traveller reported again: the later message holds, and what only the earlier one said is kept. */
    static Passenger again(Passenger one, Passenger other) {
        boolean inOrder = !earlier(other.lodgedAt(), one.lodgedAt());
        Passenger first = inOrder ? one : other;
        Passenger last = inOrder ? other : one;
        return PassengerBuilder.builder(last)
                .reference(one.reference())
                .role(last.role() == null ? first.role() : last.role())
                .baggage(last.baggage() == null ? first.baggage() : last.baggage())
                .checkIns(last.checkIns() == null ? first.checkIns() : last.checkIns())
                .minor(last.minor() == null ? first.minor() : last.minor())
                .unaccompaniedMinor(
                        last.unaccompaniedMinor() == null ? first.unaccompaniedMinor() : last.unaccompaniedMinor())
                .documentReports(last.documentReports() == null ? first.documentReports() : last.documentReports())
                .history(last.history() == null ? first.history() : last.history())
                .training(training(first.training(), last.training()))
                .build();
    }

    /** When only one side says that a traveller is a minor, the traveller is taken for one: that is the safer mistake. */
    private static @Nullable Boolean minor(@Nullable Boolean api, @Nullable Boolean pnr) {
        return either(api, pnr);
    }

    /** An invented half makes an invented whole: it must never be judged beside real travellers. */
    private static @Nullable Boolean training(@Nullable Boolean one, @Nullable Boolean other) {
        return either(one, other);
    }

    private static @Nullable Boolean either(@Nullable Boolean one, @Nullable Boolean other) {
        if (Boolean.TRUE.equals(one) || Boolean.TRUE.equals(other)) {
            return true;
        }
        return one == null ? other : one;
    }

    /** Boarding comes with the API message about the closed flight, the rest of the check-in with the PNR. */
    private static @Nullable List<CheckIn> checkIns(Passenger pnr, Passenger api) {
        List<CheckIn> ofApi = Objects.requireNonNullElse(api.checkIns(), List.of());
        if (ofApi.isEmpty()) {
            return pnr.checkIns();
        }
        Boolean boarded = ofApi.get(0).boarded();
        int position = position(pnr.flights());
        List<CheckIn> all = new ArrayList<>();
        boolean found = false;
        for (CheckIn checkIn : Objects.requireNonNullElse(pnr.checkIns(), List.<CheckIn>of())) {
            boolean same = checkIn.flight() != null && checkIn.flight() == position;
            found |= same;
            all.add(
                    same && boarded != null
                            ? CheckInBuilder.builder(checkIn).boarded(boarded).build()
                            : checkIn);
        }
        if (!found) {
            all.add(CheckInBuilder.builder(ofApi.get(0))
                    .flight(position == 0 ? null : position)
                    .build());
        }
        return all;
    }

    private static int position(@Nullable List<Flight> flights) {
        List<Flight> all = Objects.requireNonNullElse(flights, List.of());
        for (int i = 0; i < all.size(); i++) {
            if (Boolean.TRUE.equals(all.get(i).reported())) {
                return i + 1;
            }
        }
        return 0;
    }

    private static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
        return earlier(one, other) ? other : one == null ? other : one;
    }

    private static boolean earlier(@Nullable Instant one, @Nullable Instant other) {
        return one != null && other != null && one.isBefore(other);
    }
}
