package io.tidewaiter.internal.normalise;

import io.tidewaiter.facts.Fact;
import io.tidewaiter.facts.FactSheet;
import io.tidewaiter.facts.MotorVehicle;
import io.tidewaiter.facts.Shipment;
import io.tidewaiter.facts.Specimen;
import io.tidewaiter.facts.Vocabulary;
import io.tidewaiter.model.Consignment;
import io.tidewaiter.pack.Profile;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Taking a value out of the model may turn a fact unknown, never into another known value, and never makes a fact appear. */
class MonotoneTest {

    private static final Instant AS_OF = Instant.parse("2026-03-04T12:00:00Z");
    private static final long SEEDS = 400;
    private static final int REMOVALS = 25;
    private static final List<Class<? extends Fact>> KINDS = Vocabulary.all(Profile.CARGO);
    /** An item that does not list specimens, or no vehicle, has none: otherwise every other item would have to deny them. */
    private static final Set<Class<? extends Fact>> OF_GOODS = Set.of(Specimen.class, MotorVehicle.class);
    /**
     * What a complete filing does not hold was not filed: there absence is knowledge. And goods outside chemistry without a CAS number
     * are taken to need none, or every load of bananas would be a gap in the rules on precursors. The same holds for species. A specimen
     * whose origin no permit tells comes from the country of export, and the population of the origin decides the listing.
     * Which of the substances under a shared code is meant is open when nothing stated tells it: that is what the word says.
     */
    private static final Set<String> ABSENCE_TELLS = Set.of(
            "missingAdvanceData",
            "codeGiven",
            "cashOriginStated",
            "imageOnRedList",
            "unNumberGiven",
            "hazardClassGiven",
            "hazardClassFits",
            "unFitsDescription",
            "casSubstance",
            "casList",
            "casControls",
            "speciesNames",
            "mostSpecimens",
            "appendix",
            "listing",
            "listedSince",
            "listedBy",
            "listedByExportCountry",
            "annotation",
            "specimenPurposes",
            "uniqueIdentifierGiven",
            "sharedPrecursor");

    private static final Poorer FIELDS = new Poorer(Shipment.class, ABSENCE_TELLS);

    private final Normaliser normaliser = new Normaliser(TestTables.ALL);

    @Test
    void a_value_taken_out_makes_facts_unknown_and_never_different() {
        for (long seed = 0; seed < SEEDS; seed++) {
            RandomRecords random = new RandomRecords(seed);
            Consignment whole = random.consignment();
            FactSheet facts = normaliser.normalise(whole, AS_OF);
            for (int i = 0; i < REMOVALS; i++) {
                Consignment poorer = (Consignment) random.withoutOneValue(whole);
                compare(facts, normaliser.normalise(poorer, AS_OF), "seed " + seed + ", removal " + i);
            }
        }
    }

    @Test
    void the_random_consignments_reach_every_word() {
        Set<String> reached = new TreeSet<>();
        Set<String> all = new TreeSet<>();
        for (long seed = 0; seed < 8 * SEEDS; seed++) {
            FactSheet sheet = normaliser.normalise(new RandomRecords(seed).consignment(), AS_OF);
            sheet.facts().values().forEach(facts -> facts.forEach(fact -> collect(fact, reached, all)));
        }
        assertThat(reached).containsAll(all).hasSizeGreaterThan(150);
    }

    @Test
    void the_same_consignment_gives_the_same_sheet() {
        for (long seed = 0; seed < SEEDS; seed++) {
            FactSheet sheet = normaliser.normalise(new RandomRecords(seed).consignment(), AS_OF);
            FactSheet again = new Normaliser(TestTables.ALL).normalise(new RandomRecords(seed).consignment(), AS_OF);
            assertThat(again).isEqualTo(sheet);
        }
    }

    private static void collect(Fact fact, Set<String> reached, Set<String> all) {
        RecordComponent[] components = RandomRecords.components(fact.getClass());
        Object[] values = RandomRecords.values(fact);
        for (int i = 0; i < components.length; i++) {
            String word = fact.getClass().getSimpleName() + "." + components[i].getName();
            all.add(word);
            if (values[i] != null) {
                reached.add(word);
            }
        }
    }

    private static void compare(FactSheet richer, FactSheet poorer, String where) {
        for (Class<? extends Fact> kind : KINDS) {
            if (!poorer.supplied(kind)) {
                continue;
            }
            assertThat(richer.supplied(kind)).isTrue();
            if (OF_GOODS.contains(kind)
                    && poorer.of(kind).size() < richer.of(kind).size()) {
                continue;
            }
            assertThat(poorer.of(kind)).hasSameSizeAs(richer.of(kind));
            for (int i = 0; i < poorer.of(kind).size(); i++) {
                FIELDS.compare(richer.of(kind).get(i), poorer.of(kind).get(i), where);
            }
        }
    }
}
