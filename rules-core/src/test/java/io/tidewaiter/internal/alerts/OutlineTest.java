package io.tidewaiter.internal.alerts;

import io.tidewaiter.alerts.SecondIdentifier;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OutlineTest {

    private static final long SEED = 20261122;
    private static final int ROUNDS = 20_000;
    private static final String CHARACTERS = "abcdeABCDE 019.'-/&\u010d\u017e\u2019\u0395";

    /** The loop over a raw name has to see what the full preparation makes of it. */
    @Test
    void the_outline_of_a_raw_name_is_that_of_the_prepared_one() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < ROUNDS; i++) {
            String name = name(random);
            assertThat(Outline.of(name))
                    .as("'" + name + "', seed " + SEED)
                    .isEqualTo(PartyName.of(name).map(PartyName::outline).orElse(Outline.of("")));
        }
    }

    /** Of a stranger nothing is found, nothing is possible and nothing is a candidate, or a listed party would go unseen. */
    @Test
    void a_stranger_would_not_have_been_found() {
        SplittableRandom random = new SplittableRandom(SEED);
        SecondIndex<String> index = new SecondIndex<>();
        for (int i = 0; i < 20; i++) {
            String name = name(random);
            index.add(name, name, new SecondIdentifier(SecondIdentifier.Kind.PHONE, "+385 1 555 000"));
        }
        int strangers = 0;
        int alike = 0;
        for (int i = 0; i < ROUNDS; i++) {
            String name = name(random);
            boolean stranger = index.noneLike(name);
            boolean found = sought(name, Map.of(SecondIdentifier.Kind.PHONE, "385 1 555000"), index)
                    || sought(name, Map.of(), index);
            assertThat(stranger && found).as("'" + name + "', seed " + SEED).isFalse();
            strangers += stranger ? 1 : 0;
            alike += found ? 1 : 0;
        }
        assertThat(strangers).isGreaterThan(ROUNDS / 10);
        assertThat(alike).isGreaterThan(ROUNDS / 1000);
    }

    @Test
    void nothing_is_sure_of_a_name_without_letters() {
        SecondIndex<String> index = new SecondIndex<>();
        assertThat(index.noneLike("--")).isFalse();
        assertThat(index.noneLike("Adria d.o.o.")).isTrue();
    }

    private static boolean sought(
            String name, Map<SecondIdentifier.Kind, String> identifiers, SecondIndex<String> index) {
        SoughtParty party = new SoughtParty(Optional.of(name), identifiers);
        return !index.find(party, thing -> true).isEmpty()
                || index.possible(party, thing -> true)
                || !index.candidates(party, thing -> true).isEmpty();
    }

    private static String name(SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(14); length > 0; length--) {
            text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
        }
        return text.toString();
    }
}
