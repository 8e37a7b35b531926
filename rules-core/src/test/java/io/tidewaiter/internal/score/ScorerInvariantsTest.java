package io.tidewaiter.internal.score;

import io.tidewaiter.Adjustment;
import io.tidewaiter.fixture.Card;
import io.tidewaiter.fixture.Packs;
import io.tidewaiter.internal.evaluate.Matches;
import io.tidewaiter.internal.evaluate.PackMatches;
import io.tidewaiter.internal.evaluate.RuleMatch;
import io.tidewaiter.pack.Ask;
import io.tidewaiter.pack.RuleKind;
import io.tidewaiter.pack.RuleStatus;
import io.tidewaiter.pack.Threat;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Ten thousand random bills of points; a failure names the seed. */
class ScorerInvariantsTest {

    private static final long SEED = 20260304L;
    private static final int CASES = 10_000;

    @Test
    void contributionsAddUpToEachScore() {
        for (int i = 0; i < CASES; i++) {
            Tally tally = Scorer.score(random(SEED + i));
            tally.scores().forEach((threat, score) -> {
                int findings = tally.findings().stream()
                        .filter(f -> f.card().threat() == threat)
                        .mapToInt(Scored::counted)
                        .sum();
                int mitigating = tally.mitigating().stream()
                        .filter(m -> m.card().threat() == threat || m.card().threat() == Threat.ANY)
                        .mapToInt(Scored::counted)
                        .sum();
                int adjustments = tally.adjustments().stream()
                        .filter(a -> a.threat() == threat)
                        .mapToInt(Adjustment::points)
                        .sum();
                assertThat(findings + mitigating + adjustments)
                        .as("%s in %s", threat, tally)
                        .isEqualTo(score);
                assertThat(score).isBetween(0, 100);
            });
        }
    }

    @Test
    void theOrderOfRulesAndPacksChangesNothing() {
        for (int i = 0; i < CASES; i++) {
            Matches matches = random(SEED + i);
            Tally tally = Scorer.score(matches);
            Tally shuffled = Scorer.score(shuffled(matches, new Random(SEED - i)));

            assertThat(shuffled.scores()).as("seed %d", SEED + i).isEqualTo(tally.scores());
            assertThat(shuffled.adjustments()).as("seed %d", SEED + i).isEqualTo(tally.adjustments());
            assertThat(shuffled.findings()).as("seed %d", SEED + i).isEqualTo(tally.findings());
            assertThat(shuffled.mitigating()).as("seed %d", SEED + i).isEqualTo(tally.mitigating());
        }
    }

    @Test
    void placesAloneNeverGiveMoreThanFifteen() {
        for (int i = 0; i < CASES; i++) {
            Tally tally = Scorer.score(random(SEED + i));
            tally.scores().forEach((threat, score) -> {
                boolean placesAlone = tally.findings().stream()
                        .filter(f -> f.card().threat() == threat && f.counted() > 0)
                        .allMatch(f -> f.card().kind() == RuleKind.PLACE);
                assertThat(placesAlone && score > 15)
                        .as("%s in %s", threat, tally)
                        .isFalse();
            });
        }
    }

    static Matches random(long seed) {
        Random random = new Random(seed);
        List<PackMatches> packs = new ArrayList<>();
        Matches template = Packs.matches();
        for (int p = 0; p <= random.nextInt(3); p++) {
            Card[] cards = new Card[random.nextInt(9)];
            for (int c = 0; c < cards.length; c++) {
                cards[c] = card(random, "P" + p + "-" + (10 + c));
            }
            packs.add(Packs.matches(cards).packs().get(0));
        }
        return new Matches(template.sheet(), packs);
    }

    private static Card card(Random random, String id) {
        boolean mitigating = random.nextInt(4) == 0;
        Card card = mitigating
                ? Card.mitigating(id, -random.nextInt(40)).threat(pick(random, Threat.ANY, Threat.REVENUE))
                : Card.of(id, random.nextInt(101))
                        .threat(pick(random, Threat.CONTRABAND, Threat.REVENUE, Threat.CITES, Threat.SECURITY))
                        .kind(pick(random, RuleKind.CONDUCT, RuleKind.PLACE, RuleKind.VALUE, RuleKind.QUALITY));
        if (mitigating && random.nextInt(3) == 0) {
            card.cancels("P0-1" + random.nextInt(9));
        }
        if (random.nextInt(5) == 0) {
            card.status(pick(random, RuleStatus.DRAFT, RuleStatus.DEPRECATED));
        }
        if (random.nextInt(6) == 0) {
            card.review();
        }
        if (random.nextInt(3) == 0) {
            card.ask(pick(random, Ask.values()));
        }
        return card.group(pick(random, "", "", "seal", "route")).quality(random.nextInt(20));
    }

    private static Matches shuffled(Matches matches, Random random) {
        List<PackMatches> packs = new ArrayList<>();
        for (PackMatches pack : matches.packs()) {
            List<RuleMatch> fired = new ArrayList<>(pack.fired());
            Collections.shuffle(fired, random);
            packs.add(new PackMatches(pack.pack(), fired, pack.unknown()));
        }
        Collections.shuffle(packs, random);
        return new Matches(matches.sheet(), packs);
    }

    @SafeVarargs
    private static <T> T pick(Random random, T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
