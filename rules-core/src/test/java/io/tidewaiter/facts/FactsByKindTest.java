package io.tidewaiter.facts;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The map of a fact sheet is a map like any other. */
class FactsByKindTest {

    private final Random random = new Random(20260304);

    @Test
    void equalsAHashMapWithTheSameFacts() {
        for (int round = 0; round < 500; round++) {
            Map<Class<? extends Fact>, List<Fact>> plain = facts();
            Map<Class<? extends Fact>, List<Fact>> byKind = FactsByKind.copyOf(plain);

            assertThat(byKind).isEqualTo(plain).hasSameHashCodeAs(plain).hasSameSizeAs(plain);
            assertThat(plain).isEqualTo(byKind);
            for (Class<? extends Fact> kind : Vocabulary.all()) {
                assertThat(byKind.get(kind)).isSameAs(plain.get(kind));
                assertThat(byKind.containsKey(kind)).isEqualTo(plain.containsKey(kind));
            }
        }
    }

    @Test
    void knowsNoOtherKey() {
        Map<?, ?> byKind = FactsByKind.copyOf(facts());

        for (Object other : List.of("Shipment", String.class, Fact.class)) {
            assertThat(byKind.containsKey(other)).isFalse();
            assertThat(byKind.get(other)).isNull();
        }
    }

    @Test
    void isNotChangedByWhatHappensToTheSource() {
        Map<Class<? extends Fact>, List<Fact>> source = new HashMap<>(Map.of(Paper.class, List.of()));
        Map<Class<? extends Fact>, List<Fact>> byKind = FactsByKind.copyOf(source);

        source.clear();

        assertThat(byKind).containsOnlyKeys(Paper.class);
        assertThat(FactsByKind.copyOf(byKind)).isSameAs(byKind);
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> byKind.remove(Paper.class));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> byKind.put(Route.class, List.of()));
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(byKind.entrySet()::clear);
    }

    @Test
    void refusesAKindWithoutAList() {
        assertThatExceptionOfType(NullPointerException.class)
                .isThrownBy(() -> FactsByKind.copyOf(Collections.singletonMap(Route.class, null)));
    }

    private Map<Class<? extends Fact>, List<Fact>> facts() {
        Map<Class<? extends Fact>, List<Fact>> facts = new HashMap<>();
        for (Class<? extends Fact> kind : Vocabulary.all()) {
            if (random.nextBoolean()) {
                facts.put(kind, List.of());
            }
        }
        return facts;
    }
}
