package io.tidewaiter.facts;

import io.tidewaiter.pack.Profile;
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
            Map<Class<? extends Fact>, List<Fact>> byKind = FactsByKind.copyOf(Profile.CARGO, plain);

            assertThat(byKind).isEqualTo(plain).hasSameHashCodeAs(plain).hasSameSizeAs(plain);
            assertThat(plain).isEqualTo(byKind);
            for (Class<? extends Fact> kind : Vocabulary.all(Profile.CARGO)) {
                assertThat(byKind.get(kind)).isSameAs(plain.get(kind));
                assertThat(byKind.containsKey(kind)).isEqualTo(plain.containsKey(kind));
            }
        }
    }

    @Test
    void knowsNoOtherKey() {
        Map<?, ?> byKind = FactsByKind.copyOf(Profile.CARGO, facts());

        for (Object other : List.of("Shipment", String.class, Fact.class, Traveller.class)) {
            assertThat(byKind.containsKey(other)).isFalse();
            assertThat(byKind.get(other)).isNull();
        }
    }

    @Test
    void isNotChangedByWhatHappensToTheSource() {
        Map<Class<? extends Fact>, List<Fact>> source = new HashMap<>(Map.of(Paper.class, List.of()));
        Map<Class<? extends Fact>, List<Fact>> byKind = FactsByKind.copyOf(Profile.CARGO, source);

        source.clear();

        assertThat(byKind).containsOnlyKeys(Paper.class);
        assertThat(FactsByKind.copyOf(Profile.CARGO, byKind)).isSameAs(byKind);
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> byKind.remove(Paper.class));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> byKind.put(Route.class, List.of()));
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(byKind.entrySet()::clear);
    }

    @Test
    void refusesAKindWithoutAList() {
        assertThatExceptionOfType(NullPointerException.class)
                .isThrownBy(() -> FactsByKind.copyOf(Profile.CARGO, Collections.singletonMap(Route.class, null)));
    }

    @Test
    void refusesFactsOfAnotherProfile() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> FactsByKind.copyOf(Profile.CARGO, Map.of(Bag.class, List.of())))
                .withMessageContaining("CARGO")
                .withMessageContaining("Bag");
        Map<Class<? extends Fact>, List<Fact>> cargo =
                FactsByKind.copyOf(Profile.CARGO, Map.of(Route.class, List.of()));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> FactsByKind.copyOf(Profile.PASSENGER, cargo));
    }

    private Map<Class<? extends Fact>, List<Fact>> facts() {
        Map<Class<? extends Fact>, List<Fact>> facts = new HashMap<>();
        for (Class<? extends Fact> kind : Vocabulary.all(Profile.CARGO)) {
            if (random.nextBoolean()) {
                facts.put(kind, List.of());
            }
        }
        return facts;
    }
}
