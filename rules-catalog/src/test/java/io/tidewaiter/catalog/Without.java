package io.tidewaiter.catalog;

import io.tidewaiter.facts.Fact;
import io.tidewaiter.facts.FactSheet;
import io.tidewaiter.facts.Word;
import io.tidewaiter.pack.Profile;
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
        Fact whole = sheet.profile() == Profile.CARGO ? sheet.shipment() : sheet.traveller();
        Fact root = without(whole, word, whole);
        Map<Class<? extends Fact>, List<Fact>> facts = new HashMap<>();
        sheet.facts()
                .forEach((kind, all) -> facts.put(
                        kind,
                        all.stream().map(fact -> without(fact, word, root)).toList()));
        facts.put(root.getClass(), List.of(root));
        return new FactSheet(
                sheet.profile(),
                sheet.reference(),
                sheet.asOf(),
                sheet.message(),
                facts,
                sheet.tables(),
                sheet.missingTables());
    }

    private static Fact without(Fact fact, Word word, Fact root) {
        RecordComponent[] components = fact.getClass().getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(components)
                .map(component -> value(fact, component, word, root))
                .toArray();
        try {
            return (Fact) fact.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("Facts are records that can be built: " + fact.getClass(), e);
        }
    }

    private static Object value(Fact fact, RecordComponent component, Word word, Fact root) {
        if (component.getType() == root.getClass()) {
            return root;
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
