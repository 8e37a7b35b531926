package io.tidewaiter.internal.normalise;

import io.tidewaiter.facts.FactSheet;
import io.tidewaiter.model.Consignment;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Whose turn the next step is makes no difference to the facts of anybody. */
class DerivationTest {

    private static final Instant AS_OF = Instant.parse("2026-03-04T12:00:00Z");
    private static final int ROUNDS = 100;
    private static final int RECORDS = 12;

    private final long seed = Long.getLong("tidewaiter.seed", 20261123L);
    private final Normaliser normaliser = new Normaliser(TestTables.ALL);

    @Test
    void factsOfManyTakenInAnyOrderAreThoseOfEachAlone() {
        System.out.println("derivation, seed " + seed);
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            List<Consignment> records = new ArrayList<>();
            for (int i = 0; i < RECORDS; i++) {
                records.add(new RandomRecords(random.nextLong()).consignment());
            }
            List<FactSheet> alone = records.stream()
                    .map(record -> new Normaliser(TestTables.ALL).normalise(record, AS_OF))
                    .toList();
            assertThat(interleaved(records, random)).isEqualTo(alone);
        }
    }

    private List<FactSheet> interleaved(List<Consignment> records, Random random) {
        List<Derivation> all = records.stream()
                .map(record -> normaliser.begin(record, AS_OF, Optional.empty()))
                .toList();
        List<Derivation> unfinished = new ArrayList<>(all);
        while (!unfinished.isEmpty()) {
            int next = random.nextInt(unfinished.size());
            if (!unfinished.get(next).advance()) {
                unfinished.remove(next);
            }
        }
        assertThat(all).noneMatch(Derivation::advance);
        return all.stream().map(Derivation::sheet).toList();
    }
}
