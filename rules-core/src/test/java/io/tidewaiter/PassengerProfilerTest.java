package io.tidewaiter;

import io.tidewaiter.fixture.PassengerPacks;
import io.tidewaiter.model.AdvanceInformationBuilder;
import io.tidewaiter.model.BaggageBuilder;
import io.tidewaiter.model.BookingBuilder;
import io.tidewaiter.model.ConsignmentBuilder;
import io.tidewaiter.model.DestinationLink;
import io.tidewaiter.model.DocumentReportBuilder;
import io.tidewaiter.model.DocumentReportStatus;
import io.tidewaiter.model.Passenger;
import io.tidewaiter.model.PassengerBuilder;
import io.tidewaiter.model.Subject;
import io.tidewaiter.model.TravelDocumentBuilder;
import io.tidewaiter.model.TravelHistoryBuilder;
import io.tidewaiter.pack.Profile;
import io.tidewaiter.pack.RulePack;
import io.tidewaiter.pack.RuleStatus;
import io.tidewaiter.pack.Threat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What is proposed for travellers, and what is never proposed. */
class PassengerProfilerTest {

    private static final Instant AS_OF = Instant.parse("2026-03-04T12:00:00Z");
    private static final Purpose PURPOSE = new Purpose("PIU-CRIME", "");
    private static final ReviewPolicy NO_CHANCE =
            ReviewPolicy.standard().withRandom(new LanePolicy.RandomShare(0, "test"));

    private static final String CRIME = "@threat(SERIOUS_CRIME) @status(released) @group(\"%s\") @points(%d)";
    private static final String BOOKED_ALONE = "Booking( travellers == 1 )";
    private static final String TWO_BAGS = "Baggage( pieces == 2 )";

    private static PassengerPacks twoGroups() {
        return PassengerPacks.approved()
                .rule("TST-01", CRIME.formatted("booking", 25), BOOKED_ALONE)
                .rule("TST-02", CRIME.formatted("bags", 20), TWO_BAGS);
    }

    private static RiskProfiler profiler(RulePack pack) {
        return RiskProfiler.builder()
                .packs(pack)
                .purpose(PURPOSE)
                .reviewPolicy(NO_CHANCE)
                .build();
    }

    private static PassengerBuilder traveller() {
        return PassengerBuilder.builder()
                .reference("T-1")
                .lodgedAt(AS_OF)
                .minor(false)
                .booking(BookingBuilder.builder().travellers(1).build())
                .baggage(BaggageBuilder.builder().pieces(2).build());
    }

    @Test
    void twoRulesOfTwoGroupsAndFortyPointsProposeAReview() {
        Assessment assessment = profiler(twoGroups().read()).assess(traveller().build());

        assertThat(assessment.proposal()).isEqualTo(Proposal.PROPOSE_REVIEW);
        assertThat(assessment.score()).isEqualTo(45);
        assertThat(assessment.decision().lane()).isEmpty();
        assertThat(assessment.decision().steps())
                .containsExactly(new Decision.Step(
                        Proposal.PROPOSE_REVIEW, "score 45 (SERIOUS_CRIME) from rules of 2 groups, bags, booking"));
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(assessment::lane);
    }

    @Test
    void oneRuleProposesNothing() {
        Passenger noBags =
                traveller().baggage(BaggageBuilder.builder().pieces(0).build()).build();
        Assessment assessment = profiler(twoGroups().read()).assess(noBags);

        assertThat(assessment.proposal()).isEqualTo(Proposal.NO_PROPOSAL);
        assertThat(assessment.findings()).hasSize(1);
        assertThat(assessment.decision().steps().get(0).because())
                .isEqualTo(
                        "score 25 (SERIOUS_CRIME) from rules of 1 group(s): a proposal needs 40 points of one threat from"
                                + " rules of 2 groups");
    }

    @Test
    void fortyPointsOfOneGroupProposeNothing() {
        RulePack pack = PassengerPacks.approved()
                .rule("TST-01", CRIME.formatted("same", 30), BOOKED_ALONE)
                .rule("TST-02", CRIME.formatted("same", 30), TWO_BAGS)
                .rule("TST-03", CRIME.formatted("same", 30), "Traveller( minor == false )")
                .read();

        Assessment assessment = profiler(pack).assess(traveller().build());

        assertThat(assessment.score()).isEqualTo(44);
        assertThat(assessment.proposal()).isEqualTo(Proposal.NO_PROPOSAL);
    }

    @Test
    void pointsOfTwoThreatsAreNotAddedUp() {
        RulePack pack = PassengerPacks.approved()
                .rule("TST-01", CRIME.formatted("booking", 25), BOOKED_ALONE)
                .rule("TST-02", "@threat(TERRORISM) @status(released) @points(25)", TWO_BAGS)
                .read();

        Assessment assessment = profiler(pack).assess(traveller().build());

        assertThat(assessment.score()).isEqualTo(25);
        assertThat(assessment.proposal()).isEqualTo(Proposal.NO_PROPOSAL);
    }

    @Test
    void possibleVictimsAreLookedAtApartAndHaveNoCrimeScore() {
        String victims = "@threat(VICTIMS) @status(released) @group(\"%s\") @points(%d)";
        RulePack pack = PassengerPacks.approved()
                .rule("TST-01", victims.formatted("a", 25), BOOKED_ALONE)
                .rule("TST-02", victims.formatted("b", 20), TWO_BAGS)
                .rule(
                        "TST-03",
                        "@threat(ANY) @status(released) @kind(mitigation) @points(-20)",
                        "Traveller( minor == false )")
                .read();

        Assessment assessment = profiler(pack).assess(traveller().build());

        assertThat(assessment.score()).isZero();
        assertThat(assessment.proposal()).isEqualTo(Proposal.NO_PROPOSAL);
        assertThat(assessment.decision().protection()).contains(Proposal.PROPOSE_REVIEW);
        assertThat(assessment.scores()).containsEntry(Threat.VICTIMS, 45);
    }

    @Test
    void aMinorHasNoCrimeScoreUnlessTheLawOfTheHostSaysSo() {
        Passenger minor = traveller().minor(true).build();
        RulePack pack = twoGroups().read();

        Assessment assessment = profiler(pack).assess(minor);

        assertThat(assessment.score()).isZero();
        assertThat(assessment.proposal()).isEqualTo(Proposal.NO_PROPOSAL);
        assertThat(assessment.findings()).hasSize(2);
        assertThat(assessment.adjustments())
                .containsExactly(new Adjustment(
                        Threat.SERIOUS_CRIME, Adjustment.Kind.MINOR, -45, "the traveller is under 18: no crime score"));
        RiskProfiler allowed = RiskProfiler.builder()
                .packs(pack)
                .purpose(PURPOSE)
                .reviewPolicy(NO_CHANCE.withMinors())
                .build();
        assertThat(allowed.assess(minor).proposal()).isEqualTo(Proposal.PROPOSE_REVIEW);
    }

    @Test
    void whoeverCountsAsAnAdultOnlyBecauseNobodyKnowsIsSeenTo() {
        RulePack pack = twoGroups().read();
        String warning = "It is not known whether the traveller is under 18";

        Assessment unknown = profiler(pack).assess(traveller().minor(null).build());

        assertThat(unknown.score()).isEqualTo(45);
        assertThat(unknown.warnings()).anySatisfy(one -> assertThat(one).startsWith(warning));
        assertThat(profiler(pack).assess(traveller().build()).warnings())
                .noneSatisfy(one -> assertThat(one).startsWith(warning));
    }

    @Test
    void aHitOnADocumentAsksForAPersonAlone() {
        RulePack pack = PassengerPacks.approved()
                .rule(
                        "TST-01",
                        "@threat(SERIOUS_CRIME) @status(released) @points(60) @review(true)",
                        "TravelDocument( reported == \"STOLEN\" )")
                .read();
        Passenger passenger = traveller()
                .advance(AdvanceInformationBuilder.builder()
                        .documents(List.of(TravelDocumentBuilder.builder()
                                .number("X 1")
                                .issuer("UTO")
                                .build()))
                        .build())
                .documentReports(List.of(DocumentReportBuilder.builder()
                        .number("X1")
                        .issuer("UTO")
                        .status(DocumentReportStatus.STOLEN)
                        .build()))
                .build();

        Assessment assessment = profiler(pack).assess(passenger);

        assertThat(assessment.proposal()).isEqualTo(Proposal.PROPOSE_REVIEW);
        assertThat(assessment.decision().review()).isTrue();
        assertThat(assessment.decision().steps()).hasSize(2);
    }

    @Test
    void theRandomShareSaysThatItIsRandom() {
        RiskProfiler all = RiskProfiler.builder()
                .packs(twoGroups().read())
                .purpose(PURPOSE)
                .reviewPolicy(ReviewPolicy.standard().withRandom(new LanePolicy.RandomShare(10_000, "test")))
                .build();

        Assessment assessment = all.assess(
                PassengerBuilder.builder().reference("T-2").lodgedAt(AS_OF).build());

        assertThat(assessment.proposal()).isEqualTo(Proposal.PROPOSE_REVIEW);
        assertThat(assessment.decision().random()).isTrue();
        assertThat(assessment.score()).isZero();
    }

    @Test
    void nobodyIsLookedAtWithoutAPurposeOrForAnother() {
        RulePack pack = twoGroups().read();

        assertThatExceptionOfType(PurposeRefusedException.class)
                .isThrownBy(() -> RiskProfiler.builder().packs(pack).build())
                .withMessageContaining("no purpose was given")
                .withMessageContaining("PIU-CRIME");
        assertThatExceptionOfType(PurposeRefusedException.class)
                .isThrownBy(() -> RiskProfiler.builder()
                        .packs(pack)
                        .purpose(new Purpose("IMMIGRATION", ""))
                        .build())
                .withMessageContaining("not for IMMIGRATION");
    }

    @Test
    void aPackPastItsReviewIsNotApplied() {
        RiskProfiler profiler = profiler(twoGroups().read());

        assertThat(profiler.assess(traveller().build(), Instant.parse("2026-12-31T23:00:00Z"))
                        .proposal())
                .isEqualTo(Proposal.PROPOSE_REVIEW);
        assertThatExceptionOfType(NoPackInForceException.class)
                .isThrownBy(() -> profiler.assess(traveller().build(), Instant.parse("2027-01-01T00:00:00Z")))
                .withMessageContaining("review due 2026-12-31");
    }

    @Test
    void aPackNobodyApprovedCountsNothing() {
        RulePack pack = PassengerPacks.with("")
                .rule("TST-01", CRIME.formatted("booking", 25), BOOKED_ALONE)
                .rule("TST-02", CRIME.formatted("bags", 20), TWO_BAGS)
                .read();

        assertThat(pack.cards()).allMatch(card -> card.status() == RuleStatus.DRAFT);
        assertThat(pack.warnings()).anyMatch(one -> one.found().contains("nobody has approved"));
        Assessment assessment = profiler(pack).assess(traveller().build());
        assertThat(assessment.findings()).hasSize(2);
        assertThat(assessment.score()).isZero();
    }

    @Test
    void consignmentsAndPassengersHaveTheirOwnPacks() {
        RiskProfiler profiler = profiler(twoGroups().read());

        assertThatExceptionOfType(UnfitSubjectException.class)
                .isThrownBy(() -> profiler.assess(ConsignmentBuilder.builder()
                        .reference("C-1")
                        .lodgedAt(AS_OF)
                        .build()))
                .withMessageContaining("CARGO");
    }

    @Test
    void aConsignmentAmongTravellersIsRefusedAndIsNoFaultOfTheProgram() {
        List<BatchOutcome> outcomes = new ArrayList<>();

        profiler(twoGroups().read())
                .batch(BatchOptions.threads(1))
                .run(
                        List.<Subject>of(
                                        traveller().build(),
                                        ConsignmentBuilder.builder()
                                                .reference("C-1")
                                                .lodgedAt(AS_OF)
                                                .build())
                                .iterator(),
                        outcomes::add);

        assertThat(outcomes.get(0)).isInstanceOf(BatchOutcome.Judged.class);
        assertThat(outcomes.get(1))
                .isInstanceOfSatisfying(
                        BatchOutcome.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(BatchOutcome.Reason.UNFIT));
    }

    @Test
    void theShortAnswerSaysWhatIsProposedForProtectionToo() {
        RiskProfiler profiler = profiler(twoGroups().read());
        ScreeningResult result = profiler.screen(traveller().build());

        assertThat(Optional.of(result.protection()))
                .isEqualTo(profiler.assess(traveller().build()).decision().protection());
    }

    @Test
    void anEndedEntryOfTheHistoryIsAsIfItHadNeverBeen() {
        RulePack pack = PassengerPacks.approved()
                .rule("TST-01", CRIME.formatted("a", 25), "Traveller( linkToDestination == true )")
                .read();
        Passenger passenger = traveller()
                .history(TravelHistoryBuilder.builder()
                        .destinationLinks(
                                List.of(new DestinationLink(true, "Example Act, s. 3", LocalDate.of(2026, 3, 4))))
                        .build())
                .build();
        RiskProfiler profiler = profiler(pack);

        assertThat(profiler.assess(passenger, Instant.parse("2026-03-04T23:59:59Z"))
                        .findings())
                .hasSize(1);
        Assessment later = profiler.assess(passenger, Instant.parse("2026-03-05T00:00:00Z"));
        assertThat(later.findings()).isEmpty();
        Passenger never = traveller()
                .history(TravelHistoryBuilder.builder()
                        .destinationLinks(List.of())
                        .build())
                .build();
        assertThat(later).isEqualTo(profiler.assess(never, Instant.parse("2026-03-05T00:00:00Z")));
    }

    @Test
    void theShortAnswerIsTheLongOne() {
        RiskProfiler profiler = profiler(twoGroups().read());

        ScreeningResult result = profiler.screen(traveller().build());

        assertThat(result.profile()).isEqualTo(Profile.PASSENGER);
        assertThat(result.proposal()).isEqualTo(Proposal.PROPOSE_REVIEW);
        assertThat(result.score()).isEqualTo(45);
        assertThat(result.explain()).isEqualTo(profiler.assess(traveller().build()));
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(result::lane);
    }

    @Test
    void theRecordSaysTheProposalAndIsReadBack() {
        Exploration exploration =
                profiler(twoGroups().read()).explore(traveller().build());
        DecisionRecord record = DecisionRecord.of(exploration);

        String json = record.toJson();

        assertThat(json)
                .contains(
                        "\"proposal\":\"PROPOSE_REVIEW\"",
                        "\"protection\":\"NO_PROPOSAL\"",
                        "\"profile\":\"PASSENGER\"")
                .doesNotContain("\"lane\"");
        assertThat(DecisionRecord.fromJson(json)).isEqualTo(record);
        assertThat(exploration.counterfactuals()).allSatisfy(one -> {
            assertThat(one.proposal()).isEqualTo(Optional.of(Proposal.NO_PROPOSAL));
            assertThat(one.changesLane()).isTrue();
        });
    }

    @Test
    void whatWouldBeWithoutARuleIsToldInWords() {
        DecisionRecord record = DecisionRecord.of(
                profiler(twoGroups().read()).explore(traveller().build()));

        assertThat(Views.render(record, View.SUPERVISOR, "en"))
                .contains("Without TST-01: 20 points, no proposal.")
                .contains("Without TST-02: 25 points, no proposal.");
    }

    @Test
    void everyViewSaysWhatIsProposed() {
        DecisionRecord record = DecisionRecord.of(
                profiler(twoGroups().read()).explore(traveller().build()));
        for (View view : View.values()) {
            String page = Views.render(record, view, "en");
            if (view == View.PERSON) {
                assertThat(page).contains("journey T-1").doesNotContain("consignment", "travellers == 1");
            } else {
                assertThat(page).contains("Proposal: a person should review this traveller individually");
            }
        }
    }
}
