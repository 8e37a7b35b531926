package io.tidewaiter.outcomes;

import io.tidewaiter.outcomes.Standing.Verdict;
import io.tidewaiter.pack.Stop;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** LEG-27: a rule that is right too rarely is flagged, and stopped after two periods unless somebody renewed it. */
class StandingTest {

    private static final PrecisionPolicy POLICY = PrecisionPolicy.of(0.1);

    private static Outcomes period(int found, int nothing, int unknown) {
        Outcomes outcomes = new Outcomes();
        add(outcomes, found, Examined.FOUND);
        add(outcomes, nothing, Examined.NOTHING);
        add(outcomes, unknown, Examined.UNKNOWN);
        return outcomes;
    }

    private static void add(Outcomes outcomes, int times, Examined examined) {
        for (int i = 0; i < times; i++) {
            outcomes.add(List.of("PXB-03"), false, examined);
        }
    }

    private static Verdict verdict(Set<String> renewed, Outcomes... periods) {
        return Standing.of(List.of(periods), POLICY, renewed).get(0).verdict();
    }

    @Test
    void what_becomes_of_a_rule() {
        Outcomes good = period(5, 45, 0);
        Outcomes bad = period(4, 46, 0);
        Outcomes few = period(0, 49, 500);

        assertThat(verdict(Set.of(), good)).isEqualTo(Verdict.GOOD);
        assertThat(verdict(Set.of(), bad)).isEqualTo(Verdict.FLAGGED);
        assertThat(verdict(Set.of(), good, bad)).isEqualTo(Verdict.FLAGGED);
        assertThat(verdict(Set.of(), few, bad)).isEqualTo(Verdict.FLAGGED);
        assertThat(verdict(Set.of(), bad, few)).isEqualTo(Verdict.TOO_FEW);
        assertThat(verdict(Set.of(), bad, bad)).isEqualTo(Verdict.SUSPENDED);
        assertThat(verdict(Set.of("PXB-03"), bad, bad)).isEqualTo(Verdict.FLAGGED);
        assertThat(verdict(Set.of(), bad, bad, good)).isEqualTo(Verdict.GOOD);
    }

    @Test
    void a_suspended_rule_gives_the_stop_that_takes_it_out_of_use() {
        Instant at = Instant.parse("2026-07-01T00:00:00Z");
        Outcomes bad = period(4, 46, 3);
        Standing standing = Standing.of(List.of(bad, bad), POLICY, Set.of()).get(0);

        assertThat(standing.stop("head-1", at))
                .isEqualTo(new Stop(
                        "PXB-03", "head-1", at, "right in 4 of 50 reviewed hits, below 0.100 for the second period."));
        Standing flagged = Standing.of(List.of(bad), POLICY, Set.of()).get(0);
        assertThatIllegalStateException().isThrownBy(() -> flagged.stop("head-1", at));
    }

    /** Ten half-years of 200 reviewed hits each: a rule right in 3 % goes in the second, one right in 30 % never. */
    @Test
    void in_a_simulation_bad_rules_go_and_good_ones_stay() {
        long seed = 20261122L;
        SplittableRandom random = new SplittableRandom(seed);
        List<Outcomes> periods = java.util.stream.IntStream.range(0, 10)
                .mapToObj(period -> simulated(random))
                .toList();
        for (int upTo = 2; upTo <= 10; upTo++) {
            List<Standing> standings = Standing.of(periods.subList(0, upTo), POLICY, Set.of());
            assertThat(standings)
                    .as("seed %s, %s periods", seed, upTo)
                    .extracting(Standing::verdict)
                    .containsExactly(Verdict.SUSPENDED, Verdict.GOOD);
        }
    }

    private static Outcomes simulated(SplittableRandom random) {
        Outcomes outcomes = new Outcomes();
        for (int hit = 0; hit < 200; hit++) {
            outcomes.add(List.of("BAD-01"), false, random.nextInt(100) < 3 ? Examined.FOUND : Examined.NOTHING);
            outcomes.add(List.of("GOOD-01"), false, random.nextInt(100) < 30 ? Examined.FOUND : Examined.NOTHING);
        }
        return outcomes;
    }

    @Test
    void a_policy_is_checked() {
        assertThatIllegalArgumentException().isThrownBy(() -> PrecisionPolicy.of(0));
        assertThatIllegalArgumentException().isThrownBy(() -> PrecisionPolicy.of(1.1));
        assertThatIllegalArgumentException().isThrownBy(() -> new PrecisionPolicy(0.1, 49, java.util.Map.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PrecisionPolicy(2, 49, java.util.Map.of("B-2", -1.0, "A-1", 3.0)))
                .withMessageMatching("(?s)least is 2.0.*A-1 is 3.0.*B-2 is -1.0.*hits is 49.*");
        assertThatIllegalArgumentException().isThrownBy(() -> Standing.of(List.of(), POLICY, Set.of()));
    }

    @Test
    void single_rules_have_shares_of_their_own() {
        PrecisionPolicy strict = new PrecisionPolicy(0.1, 50, java.util.Map.of("PXB-03", 0.2));
        assertThat(Standing.of(List.of(period(5, 45, 0)), strict, Set.of())
                        .get(0)
                        .verdict())
                .isEqualTo(Verdict.FLAGGED);
    }
}
