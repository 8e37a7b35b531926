package io.tidewaiter.internal.score;

import io.tidewaiter.Decision;
import io.tidewaiter.Lane;
import io.tidewaiter.LanePolicy;
import io.tidewaiter.LanePolicy.RandomShare;
import io.tidewaiter.fixture.Card;
import io.tidewaiter.fixture.Packs;
import io.tidewaiter.pack.Ask;
import io.tidewaiter.pack.RuleKind;
import io.tidewaiter.pack.Threat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LaneDeciderTest {

    private static final LanePolicy POLICY = LanePolicy.standard().withRandom(new RandomShare(0, "test"));

    @ParameterizedTest
    @CsvSource({"0,GREEN", "19,GREEN", "20,BLUE", "39,BLUE", "40,YELLOW", "69,YELLOW", "70,RED", "100,RED"})
    void takesTheLaneOfTheScore(int points, Lane lane) {
        assertThat(decide(Card.of("A-01", points)).lane()).contains(lane);
    }

    @Test
    void saysWhatTheScoreMeans() {
        assertThat(decide(Card.of("A-01", 52)).steps())
                .containsExactly(new Decision.Step(Lane.YELLOW, "score 52 (CONTRABAND) is in YELLOW, 40 to 69"));
        assertThat(decide().steps()).containsExactly(new Decision.Step(Lane.GREEN, "score 0 is in GREEN, 0 to 19"));
    }

    @Test
    void aLegalRequirementPutsItInYellowAtLeastEvenWhenCancelled() {
        Decision decision =
                decide(Card.of("A-01", 5).review(), Card.mitigating("M-01", 0).cancels("A-01"));

        assertThat(decision.lane()).contains(Lane.YELLOW);
        assertThat(decision.review()).isTrue();
        assertThat(decide(Card.of("A-01", 70).review()).lane()).contains(Lane.RED);
    }

    @Test
    void declaredValuesAloneAreNeverRed() {
        Card value = Card.of("V-01", 80).kind(RuleKind.VALUE).threat(Threat.REVENUE);

        assertThat(decide(value).lane()).contains(Lane.YELLOW);
        assertThat(decide(value, Card.of("A-01", 5).threat(Threat.REVENUE)).lane())
                .contains(Lane.RED);
        assertThat(decide(value, Card.of("A-01", 5)).lane()).contains(Lane.YELLOW);
        assertThat(decide(value, Card.of("A-01", 75)).lane()).contains(Lane.RED);
    }

    @Test
    void poorDataAsksForBetterData() {
        assertThat(decide(Card.of("Q-01", 0).quality(14)).asks()).isEmpty();
        assertThat(decide(Card.of("Q-01", 0).quality(15)).asks()).containsExactly(Ask.RFI);
        assertThat(decide(Card.of("Q-01", 0).quality(15).ask(Ask.RFA)).asks()).containsExactly(Ask.RFA);
        Decision tooPoor = decide(Card.of("Q-01", 0).quality(30));
        assertThat(tooPoor.lane()).contains(Lane.GREEN);
        assertThat(tooPoor.steps().get(1).because())
                .isEqualTo("data quality 30, too poor to judge: ask for better data, Q-01");
    }

    @Test
    void asksForScreeningByAirOnly() {
        Card security = Card.of("A-01", 70).threat(Threat.SECURITY);

        assertThat(decide(Packs.matches("R", "AIR", security), POLICY).asks()).containsExactly(Ask.RFS);
        assertThat(decide(Packs.matches("R", "SEA", security), POLICY).asks()).isEmpty();
        assertThat(decide(Packs.matches("R", "AIR", Card.of("A-01", 69).threat(Threat.SECURITY)), POLICY)
                        .asks())
                .isEmpty();
    }

    @Test
    void choosesAboutTheShareAndSaysThatItIsChance() {
        LanePolicy policy = LanePolicy.standard().withRandom(new RandomShare(100, "a key"));
        int chosen = 0;
        for (int i = 0; i < 20_000; i++) {
            Decision decision = decide(Packs.matches("REF-" + i, "SEA"), policy);
            if (decision.random()) {
                chosen++;
                assertThat(decision.lane()).contains(Lane.YELLOW);
                assertThat(decision.review()).isFalse();
                assertThat(decision.steps().get(1).because())
                        .isEqualTo("chosen at random (1 %), not because of anything found");
            }
        }
        assertThat(chosen).isBetween(140, 260);
    }

    @Test
    void theDrawFollowsTheKey() {
        assertThat(RandomDraw.draw("one", java.time.LocalDate.EPOCH, "REF"))
                .isEqualTo(RandomDraw.draw("one", java.time.LocalDate.EPOCH, "REF"))
                .isNotEqualTo(RandomDraw.draw("two", java.time.LocalDate.EPOCH, "REF"));
    }

    private static Decision decide(Card... cards) {
        return decide(Packs.matches(cards), POLICY);
    }

    private static Decision decide(io.tidewaiter.internal.evaluate.Matches matches, LanePolicy policy) {
        return LaneDecider.decide(policy, Scorer.score(matches));
    }
}
