package io.tidewaiter.internal.normalise;

import io.tidewaiter.facts.CheckIn;
import io.tidewaiter.facts.CheckInBuilder;
import io.tidewaiter.facts.Traveller;
import io.tidewaiter.model.CheckInReport;
import io.tidewaiter.model.Flight;
import io.tidewaiter.model.Passenger;
import io.tidewaiter.model.TravelHistory;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Derives the facts of check-in and boarding of the flight that is reported. */
final class CheckInFacts {

    private static final String NOBODY = "NONE";

    private CheckInFacts() {}

    /** At most one; none when neither the messages nor the host say anything. */
    static @Nullable List<Trip> one(Trip trip) {
        boolean known = trip.passenger().checkIns() != null || trip.held(TravelHistory::checkInReports) != null;
        return known ? List.of(trip) : null;
    }

    static CheckIn derive(int number, Trip trip, Traveller traveller) {
        List<CheckInReport> reports = trip.held(TravelHistory::checkInReports);
        Boolean byOther = TravellerFacts.one(reports, one -> Truth.of(one.byOther()));
        CheckInBuilder builder = CheckInBuilder.builder()
                .number(number)
                .byOther(byOther)
                .by(Boolean.FALSE.equals(byOther) ? NOBODY : by(reports))
                .seatApart(TravellerFacts.one(reports, one -> Truth.of(one.seatApart())))
                .departedAirport(TravellerFacts.one(reports, one -> Truth.of(one.leftAirport())))
                .traveller(traveller);
        io.tidewaiter.model.CheckIn reported = reported(trip.passenger());
        if (reported != null) {
            builder.boarded(reported.boarded()).goShow(reported.goShow()).noShow(reported.noShow());
        }
        return builder.build();
    }

    private static @Nullable String by(@Nullable List<CheckInReport> reports) {
        for (CheckInReport report : reports == null ? List.<CheckInReport>of() : reports) {
            if (Boolean.TRUE.equals(report.byOther())) {
                return report.by();
            }
        }
        return null;
    }

    /** What happened on the flight that is marked as reported; null when none is marked or nothing was said of it. */
    private static io.tidewaiter.model.@Nullable CheckIn reported(Passenger passenger) {
        int position = 0;
        List<Flight> flights = passenger.flights() == null ? List.of() : passenger.flights();
        for (int i = 0; i < flights.size(); i++) {
            position = Boolean.TRUE.equals(flights.get(i).reported()) ? i + 1 : position;
        }
        for (io.tidewaiter.model.CheckIn one :
                passenger.checkIns() == null ? List.<io.tidewaiter.model.CheckIn>of() : passenger.checkIns()) {
            Truth same = Truth.same(one.flight(), position);
            if (position > 0 && same != Truth.FALSE) {
                return same == Truth.TRUE ? one : null;
            }
        }
        return null;
    }
}
