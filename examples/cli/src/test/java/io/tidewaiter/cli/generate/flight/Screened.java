package io.tidewaiter.cli.generate.flight;

import io.tidewaiter.Assessment;
import io.tidewaiter.Finding;
import io.tidewaiter.LanePolicy;
import io.tidewaiter.Proposal;
import io.tidewaiter.Purpose;
import io.tidewaiter.ReviewPolicy;
import io.tidewaiter.RiskProfiler;
import io.tidewaiter.catalog.Catalogue;
import io.tidewaiter.cli.generate.Lesson;
import io.tidewaiter.model.Passenger;
import io.tidewaiter.pack.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A traveller of a flight, what is true about them, and what the packs for passengers say. */
record Screened(Lesson lesson, Assessment assessment) {

    private static final RiskProfiler PROFILER = RiskProfiler.builder()
            .packs(Catalogue.packs(Profile.PASSENGER))
            .tables(Catalogue.tables())
            .purpose(new Purpose("PIU-SERIOUS-CRIME", ""))
            .reviewPolicy(ReviewPolicy.standard().withRandom(new LanePolicy.RandomShare(0, "test")))
            .build();

    /** Everybody but the crew, as the host knows them. */
    static List<Screened> of(List<FlightSample> flights) {
        return of(flights, UnaryOperator.identity());
    }

    /** Everybody but the crew, as somebody knows them who knows less. */
    static List<Screened> of(List<FlightSample> flights, UnaryOperator<Passenger> known) {
        List<Screened> all = new ArrayList<>();
        for (FlightSample flight : flights) {
            for (Reservation reservation : flight.reservations()) {
                for (int i = 0; i < reservation.travellers().size(); i++) {
                    Passenger one = known.apply(reservation.travellers().get(i));
                    all.add(new Screened(reservation.lessons().get(i), PROFILER.assess(one)));
                }
            }
        }
        return all;
    }

    List<String> expected() {
        return Stream.of(lesson.rules().split(" "))
                .filter(rule -> !rule.isEmpty())
                .toList();
    }

    List<String> fired() {
        return Stream.concat(assessment.findings().stream(), assessment.mitigating().stream())
                .map(Finding::rule)
                .toList();
    }

    boolean review() {
        return assessment.proposal() == Proposal.PROPOSE_REVIEW;
    }

    boolean protection() {
        return assessment
                .decision()
                .protection()
                .filter(one -> one == Proposal.PROPOSE_REVIEW)
                .isPresent();
    }

    boolean proposed() {
        return review() || protection();
    }

    @Override
    public String toString() {
        return lesson.kind() + " " + assessment.proposal() + " " + fired() + " expected " + expected();
    }
}
