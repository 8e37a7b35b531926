package io.tidewaiter.internal.alerts;

import java.util.SplittableRandom;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PartyNameTest {

    private static final int ROUNDS = 20_000;

    /** The cheap look at lengths and letters may only pass over names the full comparison would refuse too. */
    @Test
    void the_short_cut_changes_nothing() {
        SplittableRandom random = new SplittableRandom(20261122);
        JaroWinklerSimilarity likeness = new JaroWinklerSimilarity();
        int alike = 0;
        for (int i = 0; i < ROUNDS; i++) {
            PartyName one = name(random);
            PartyName other = random.nextInt(4) == 0 ? name(random) : edited(one, random);
            boolean expected =
                    Math.max(likeness.apply(one.folded(), other.folded()), likeness.apply(one.sorted(), other.sorted()))
                            >= 0.92;
            assertThat(one.alike(other))
                    .as(one + " and " + other + ", round " + i)
                    .isEqualTo(expected);
            alike += expected ? 1 : 0;
        }
        assertThat(alike).isBetween(ROUNDS / 10, ROUNDS * 9 / 10);
    }

    @Test
    void a_name_without_letters_is_none() {
        assertThat(PartyName.of(" -- ")).isEmpty();
    }

    private static PartyName name(SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        for (int length = 1 + random.nextInt(24); length > 0; length--) {
            text.append(random.nextInt(6) == 0 ? ' ' : (char) ('a' + random.nextInt(26)));
        }
        return PartyName.of(text.append('x').toString()).orElseThrow();
    }

    private static PartyName edited(PartyName name, SplittableRandom random) {
        StringBuilder text = new StringBuilder(name.folded());
        for (int edits = random.nextInt(5); edits > 0; edits--) {
            int place = random.nextInt(text.length());
            switch (random.nextInt(3)) {
                case 0 -> text.insert(place, (char) ('a' + random.nextInt(26)));
                case 1 -> text.setCharAt(place, (char) ('a' + random.nextInt(26)));
                default -> text.deleteCharAt(text.length() > 1 ? place : 0).append('q');
            }
        }
        return PartyName.of(text.toString()).orElseThrow();
    }
}
