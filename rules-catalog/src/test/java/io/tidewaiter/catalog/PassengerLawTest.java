package io.tidewaiter.catalog;

import io.tidewaiter.Decision;
import io.tidewaiter.LanePolicy;
import io.tidewaiter.Proposal;
import io.tidewaiter.Purpose;
import io.tidewaiter.ReviewPolicy;
import io.tidewaiter.RiskProfiler;
import io.tidewaiter.catalog.CaseSubjects.Run;
import io.tidewaiter.internal.compiled.CompiledForm;
import io.tidewaiter.internal.pack.OpenedPack;
import io.tidewaiter.internal.pack.ParsedPack;
import io.tidewaiter.internal.pack.ParsedPackBuilder;
import io.tidewaiter.internal.rule.Rule;
import io.tidewaiter.pack.Profile;
import io.tidewaiter.pack.RuleKind;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What the law asks of the shipped packs on travellers as a whole. */
class PassengerLawTest {

    private static final int EVALUATIONS = 20_000;

    static Stream<OpenedPack> packs() {
        return SourceTree.packs().stream().filter(opened -> opened.pack().profile() == Profile.PASSENGER);
    }

    /** LEG-16: each rule alone, on each traveller its author says it fires for. */
    @ParameterizedTest
    @MethodSource("packs")
    void no_rule_alone_proposes_a_review_but_hits_and_bags_without_their_passenger(OpenedPack opened) {
        for (Rule rule : opened.pack().rules()) {
            ParsedPack alone = ParsedPackBuilder.builder(opened.pack().onAnyDay())
                    .rules(List.of(rule))
                    .build();
            RiskProfiler profiler = profiler(alone);
            CaseSubjects.of(opened)
                    .filter(run -> run.fires()
                            && run.ruleCase().rule().equals(rule.card().id()))
                    .forEach(run -> check(profiler, run, rule.card().review()));
        }
    }

    private static void check(RiskProfiler profiler, Run run, boolean asksAlone) {
        Decision decision = profiler.screen(run.facts()).explain().decision();
        assertThat(decision.proposal())
                .as(run.toString())
                .contains(asksAlone ? Proposal.PROPOSE_REVIEW : Proposal.NO_PROPOSAL);
        assertThat(decision.protection()).as(run.toString()).contains(Proposal.NO_PROPOSAL);
    }

    /** LEG-08: nothing is learned; the packs are to the byte what they were. */
    @Test
    void packs_are_the_same_after_many_evaluations() {
        List<ParsedPack> packs = packs().map(opened -> opened.pack().onAnyDay()).toList();
        List<byte[]> before = packs.stream().map(PassengerLawTest::bytes).toList();
        List<Run> runs = packs().flatMap(CaseSubjects::of).toList();
        RiskProfiler profiler = profiler(packs.toArray(ParsedPack[]::new));
        for (int i = 0; i < EVALUATIONS; i++) {
            profiler.screen(runs.get(i % runs.size()).facts());
        }
        assertThat(packs.stream().map(PassengerLawTest::bytes).toList()).containsExactlyElementsOf(before);
    }

    private static byte[] bytes(ParsedPack pack) {
        return CompiledForm.of(pack, List.of());
    }

    /** No authority publishes weights, so each points to its author; and what only speaks of a place stays weak. */
    @Test
    void places_and_single_rules_stay_within_their_limits() {
        assertThat(packs().flatMap(opened -> opened.pack().cards().stream()))
                .allSatisfy(card -> assertThat(card.points())
                        .as(card.id())
                        .isLessThanOrEqualTo(card.review() ? 60 : card.kind() == RuleKind.PLACE ? 15 : 30));
    }

    private static RiskProfiler profiler(ParsedPack... packs) {
        return RiskProfiler.builder()
                .packs(packs)
                .purpose(new Purpose("PIU-SERIOUS-CRIME", "Example Passenger Data Act, s. 12"))
                .reviewPolicy(ReviewPolicy.standard().withRandom(new LanePolicy.RandomShare(0, "none")))
                .build();
    }
}
