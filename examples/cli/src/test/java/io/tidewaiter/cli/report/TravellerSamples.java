package io.tidewaiter.cli.report;

import io.tidewaiter.Adjustment;
import io.tidewaiter.AppliedPack;
import io.tidewaiter.Assessment;
import io.tidewaiter.Decision;
import io.tidewaiter.Finding;
import io.tidewaiter.Proposal;
import io.tidewaiter.Purpose;
import io.tidewaiter.model.FlightBuilder;
import io.tidewaiter.model.PassengerBuilder;
import io.tidewaiter.pack.PackRef;
import io.tidewaiter.pack.Profile;
import io.tidewaiter.pack.Threat;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Answers on travellers, made by hand, so that rendering is tested without any rule. */
public final class TravellerSamples {

    private TravellerSamples() {}

    /** Both a review and care, with findings of both kinds, one in favour, and an adjustment. */
    public static Screened reviewAndCare() {
        return screened(
                "XF204-1",
                Proposal.PROPOSE_REVIEW,
                Proposal.PROPOSE_REVIEW,
                List.of(
                        Samples.finding("TIP-06", Threat.VICTIMS, 30, "Two bookings share the telephone a044."),
                        Samples.finding("PXB-03", Threat.SERIOUS_CRIME, 30, "Booked 20 h before departure, in cash."),
                        Samples.finding("TIP-09", Threat.VICTIMS, 15, "No bag, one way, paid by somebody else."),
                        Samples.finding("BAG-02", Threat.SERIOUS_CRIME, 15, "46 kg of bags for a stay of 35 hours.")));
    }

    /** Care alone. */
    public static Screened care() {
        return screened(
                "XF204-2",
                Proposal.NO_PROPOSAL,
                Proposal.PROPOSE_REVIEW,
                List.of(Samples.finding("TIP-06", Threat.VICTIMS, 45, "Two bookings share the telephone a044.")));
    }

    /** Nothing found, nothing proposed. */
    public static Screened none(String reference) {
        return screened(reference, Proposal.NO_PROPOSAL, Proposal.NO_PROPOSAL, List.of());
    }

    private static Screened screened(String reference, Proposal proposal, Proposal protection, List<Finding> findings) {
        Map<Threat, Integer> scores = new TreeMap<>();
        findings.forEach(finding -> scores.merge(finding.threat(), finding.counted(), Integer::sum));
        int crime = scores.getOrDefault(Threat.SERIOUS_CRIME, 0);
        Assessment assessment = new Assessment(
                "0.1.0",
                Profile.PASSENGER,
                reference,
                Samples.AS_OF,
                Optional.of(new Purpose("PIU-SERIOUS-CRIME", "")),
                List.of(pack()),
                List.of(),
                crime,
                new TreeMap<>(scores),
                0,
                new Decision(
                        proposal,
                        protection,
                        "review-standard@1.0.0",
                        false,
                        false,
                        List.of(new Decision.Step(proposal, "By score."))),
                findings,
                List.of(),
                crime == 0
                        ? List.of()
                        : List.of(new Adjustment(
                                Threat.SERIOUS_CRIME, Adjustment.Kind.GROUP, 0, "Group late: nothing was taken off.")),
                List.of(),
                List.of());
        return Screened.explained(
                "flight.edi:4",
                PassengerBuilder.builder()
                        .reference(reference)
                        .flights(List.of(
                                flight("SKP", "VIE").reported(true).build(),
                                flight("VIE", "GRU").build()))
                        .build(),
                assessment);
    }

    private static FlightBuilder flight(String from, String to) {
        return FlightBuilder.builder()
                .carrier("XF")
                .number("204")
                .departsOn(LocalDate.parse("2026-03-04"))
                .from(from)
                .to(to);
    }

    private static AppliedPack pack() {
        return new AppliedPack(
                new PackRef("passenger-booking", "1.0.0", "3f2a".repeat(16)),
                "Booking and ticketing of passengers",
                "Passenger information unit",
                "Example Passenger Data Act, section 12",
                LocalDate.parse("2026-01-01"),
                Optional.empty(),
                LocalDate.parse("2026-12-31"),
                Optional.of(List.of("Do the facts belong to this traveller?")),
                Optional.empty());
    }
}
