package io.tidewaiter.catalog;

import io.tidewaiter.facts.Fact;
import io.tidewaiter.facts.FactSheet;
import io.tidewaiter.facts.Shipment;
import io.tidewaiter.facts.Word;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Takes one word out of the facts of a sheet. */
final class Without {

    private Without() {}

    /** The same sheet, in which no fact of the word's kind has a value for it. */
    static FactSheet word(FactSheet sheet, Word word) {
        Shipment shipment = (Shipment) without(sheet.shipment(), word, sheet.shipment());
        Map<Class<? extends Fact>, List<Fact>> facts = new HashMap<>();
        sheet.facts()
                .forEach((kind, all) -> facts.put(
                        kind,
                        all.stream().map(fact -> without(fact, word, shipment)).toList()));
        facts.put(Shipment.class, List.of(shipment));
        return new FactSheet(
                sheet.profile(),
                sheet.reference(),
                sheet.asOf(),
                sheet.message(),
                facts,
                sheet.tables(),
                sheet.missingTables());
    }

    private static Fact without(Fact fact, Word word, Shipment shipment) {
        RecordComponent[] components = fact.getClass().getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(components)
                .map(component -> value(fact, component, word, shipment))
                .toArray();
        try {
            return (Fact) fact.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("Facts are records that can be built: " + fact.getClass(), e);
        }
    }

    private static Object value(Fact fact, RecordComponent component, Word word, Shipment shipment) {
        if (component.getType() == Shipment.class) {
            return shipment;
        }
        if (fact.getClass() == word.kind() && component.getName().equals(word.name())) {
            return null;
        }
        try {
            return component.getAccessor().invoke(fact);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("Facts are public records: " + fact.getClass(), e);
        }
    }
}
