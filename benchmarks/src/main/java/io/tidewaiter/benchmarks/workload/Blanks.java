package io.tidewaiter.benchmarks.workload;

import io.tidewaiter.facts.Fact;
import io.tidewaiter.facts.FactSheet;
import io.tidewaiter.facts.Shipment;
import io.tidewaiter.facts.Vocabulary;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Takes values out of facts, so that rules cannot be judged. */
public final class Blanks {

    private static final long SEED = 5;

    private final RandomGenerator random = new SplittableRandom(SEED);
    private final double share;

    private Blanks(double share) {
        this.share = share;
    }

    /**
     * Copies in which a share of the values, taken at random, is unknown.
     *
     * @param share 0 to 1
     */
    public static List<FactSheet> in(List<FactSheet> sheets, double share) {
        Blanks blanks = new Blanks(share);
        return sheets.stream().map(blanks::in).toList();
    }

    private FactSheet in(FactSheet sheet) {
        Shipment shipment = (Shipment) blank(sheet.shipment(), null);
        Map<Class<? extends Fact>, List<Fact>> facts = new LinkedHashMap<>();
        for (Class<? extends Fact> kind : Vocabulary.all(sheet.profile())) {
            if (sheet.supplied(kind)) {
                facts.put(
                        kind,
                        sheet.of(kind).stream()
                                .map(fact -> fact instanceof Shipment ? shipment : blank(fact, shipment))
                                .toList());
            }
        }
        return new FactSheet(
                sheet.profile(), sheet.reference(), sheet.asOf(), sheet.message(), facts, List.of(), List.of());
    }

    /** A copy; its number stays, and its shipment is the copy of the shipment. */
    private Fact blank(Fact fact, @Nullable Shipment shipment) {
        RecordComponent[] components = fact.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        try {
            for (int i = 0; i < components.length; i++) {
                String name = components[i].getName();
                if (name.equals("shipment")) {
                    values[i] = shipment;
                } else if (name.equals("number") || random.nextDouble() >= share) {
                    values[i] = components[i].getAccessor().invoke(fact);
                }
            }
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return (Fact) fact.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Facts are public records: " + fact, e);
        }
    }
}
