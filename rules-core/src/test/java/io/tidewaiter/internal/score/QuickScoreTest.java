package io.tidewaiter.internal.score;

import io.tidewaiter.Decision;
import io.tidewaiter.LanePolicy;
import io.tidewaiter.fixture.Packs;
import io.tidewaiter.internal.evaluate.Matches;
import io.tidewaiter.internal.evaluate.PackMatches;
import io.tidewaiter.internal.evaluate.RuleMatch;
import io.tidewaiter.internal.plan.Judgement;
import io.tidewaiter.pack.RuleCard;
import io.tidewaiter.pack.RuleStatus;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The quick count comes to the numbers of the explained one; a failure names the seed. */
class QuickScoreTest {

    private static final long SEED = 20261121L;
    private static final int CASES = 10_000;

    @Test
    void comesToTheNumbersOfTheExplainedScore() {
        Set<Verdict> seen = new HashSet<>();
        for (int i = 0; i < CASES; i++) {
            Random random = new Random(SEED + i);
            Matches matches = Packs.inMode(
                    ScorerInvariantsTest.random(SEED + i), random.nextBoolean() ? "AIR" : "SEA", "REF-" + i);
            LanePolicy policy = policy(random);
            Tally tally = Scorer.score(matches);
            Decision decision = LaneDecider.decide(policy, tally);

            Verdict verdict = quick(matches, policy, random);

            assertThat(verdict)
                    .as("seed %d: %s", SEED + i, tally)
                    .isEqualTo(new Verdict(
                            tally.score(),
                            tally.dataQuality(),
                            decision.lane().orElseThrow(),
                            decision.review(),
                            decision.random(),
                            decision.asks()));
            seen.add(verdict);
        }
        assertThat(seen).as("different answers, or the test tests little").hasSizeGreaterThan(CASES / 4);
    }

    private static LanePolicy policy(Random random) {
        int share = random.nextInt(3) * 2_000;
        return LanePolicy.standard().withRandom(new LanePolicy.RandomShare(share, "key " + random.nextInt(3)));
    }

    /** Counts the rules that are true among others that are not, in an order of no meaning. */
    private static Verdict quick(Matches matches, LanePolicy policy, Random random) {
        List<RuleCard> fired = cards(matches);
        List<RuleCard> cards = new ArrayList<>(fired);
        cards(ScorerInvariantsTest.random(random.nextLong())).stream()
                .filter(card -> fired.stream().noneMatch(other -> other.id().equals(card.id())))
                .forEach(cards::add);
        cards.sort(Comparator.comparing(RuleCard::id));
        List<Integer> numbers = fired.stream().map(cards::indexOf).collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(numbers, random);
        int[] rules = numbers.stream().mapToInt(Integer::intValue).toArray();
        return new QuickScore(cards, policy).score(matches.sheet(), Judgement.ofFired(rules));
    }

    private static List<RuleCard> cards(Matches matches) {
        return matches.packs().stream()
                .map(PackMatches::fired)
                .flatMap(List::stream)
                .map(RuleMatch::rule)
                .map(rule -> rule.card())
                .filter(card -> card.status() != RuleStatus.DEPRECATED)
                .toList();
    }
}
