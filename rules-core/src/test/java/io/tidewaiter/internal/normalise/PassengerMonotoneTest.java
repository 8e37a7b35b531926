package io.tidewaiter.internal.normalise;

import io.tidewaiter.facts.Fact;
import io.tidewaiter.facts.FactSheet;
import io.tidewaiter.facts.ListMatch;
import io.tidewaiter.facts.ListedAgency;
import io.tidewaiter.facts.Traveller;
import io.tidewaiter.facts.Vocabulary;
import io.tidewaiter.model.Passenger;
import io.tidewaiter.pack.Profile;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What {@link MonotoneTest} asks of cargo, of travellers. */
class PassengerMonotoneTest {

    private static final Instant AS_OF = Instant.parse("2026-03-04T12:00:00Z");
    private static final long SEEDS = 600;
    private static final int REMOVALS = 25;
    /**
     * What a booking does not hold was not booked: an unaccompanied minor, a telephone number. Otherwise every rule on
     * them would be a gap for nearly everybody. And a message marks the one flight it reports, and no other: random ones mark several.
     */
    private static final Set<String> ABSENCE_TELLS =
            Set.of("unaccompaniedMinor", "phoneWorks", "emailWorks", "boarded", "goShow", "noShow");

    private static final Poorer FIELDS = new Poorer(Traveller.class, ABSENCE_TELLS);

    private final Normaliser normaliser = new Normaliser(TestTables.ALL);

    @Test
    void a_value_taken_out_makes_facts_unknown_and_never_different() {
        for (long seed = 0; seed < SEEDS; seed++) {
            RandomRecords random = new RandomRecords(seed);
            Passenger whole = random.passenger();
            FactSheet facts = normaliser.normalise(whole, AS_OF);
            for (int i = 0; i < REMOVALS; i++) {
                Passenger poorer = (Passenger) random.withoutOneValue(whole);
                compare(facts, normaliser.normalise(poorer, AS_OF), "seed " + seed + ", removal " + i);
            }
        }
    }

    @Test
    void the_random_travellers_reach_every_word() {
        Set<String> reached = new TreeSet<>();
        Set<String> all = new TreeSet<>();
        for (Class<? extends Fact> kind : Vocabulary.all(Profile.PASSENGER)) {
            if (kind != ListMatch.class) {
                Vocabulary.words(kind).forEach(word -> all.add(word.fullName()));
            }
        }
        for (long seed = 0; seed < 8 * SEEDS && reached.size() < all.size(); seed++) {
            FactSheet sheet = normaliser.normalise(new RandomRecords(seed).passenger(), AS_OF);
            sheet.facts().values().forEach(facts -> facts.forEach(fact -> collect(fact, reached)));
        }
        assertThat(reached).containsAll(all).hasSizeGreaterThan(120);
    }

    @Test
    void the_same_traveller_gives_the_same_sheet() {
        for (long seed = 0; seed < SEEDS; seed++) {
            FactSheet sheet = normaliser.normalise(new RandomRecords(seed).passenger(), AS_OF);
            FactSheet again = new Normaliser(TestTables.ALL).normalise(new RandomRecords(seed).passenger(), AS_OF);
            assertThat(again).isEqualTo(sheet);
        }
    }

    private static void collect(Fact fact, Set<String> reached) {
        RecordComponent[] components = RandomRecords.components(fact.getClass());
        Object[] values = RandomRecords.values(fact);
        for (int i = 0; i < components.length; i++) {
            if (values[i] != null && !(values[i] instanceof Traveller)) {
                reached.add(fact.getClass().getSimpleName() + "." + components[i].getName());
            }
        }
    }

    private static void compare(FactSheet richer, FactSheet poorer, String where) {
        for (Class<? extends Fact> kind : Vocabulary.all(Profile.PASSENGER)) {
            // A booking has the number of its agency, or the office, or both: what it does not name is not listed.
            if (!poorer.supplied(kind) || kind == ListedAgency.class) {
                continue;
            }
            assertThat(richer.supplied(kind)).as(where + " " + kind).isTrue();
            assertThat(poorer.of(kind)).as(where).hasSameSizeAs(richer.of(kind));
            for (int i = 0; i < poorer.of(kind).size(); i++) {
                FIELDS.compare(richer.of(kind).get(i), poorer.of(kind).get(i), where);
            }
        }
    }
}
