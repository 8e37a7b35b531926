package io.tidewaiter.internal.plan;

import io.tidewaiter.facts.Fact;
import io.tidewaiter.facts.Vocabulary;
import io.tidewaiter.internal.read.FactReaders;
import io.tidewaiter.internal.rule.Value;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Numbers the fields that rules read: from 0 for those of a fact, and −1, −2, ... for those of the root it belongs to. A root's own
 * fields are those of its root.
 */
final class Columns {

    private static final Set<Class<?>> ORDERED = Set.of(BigDecimal.class, Integer.class, LocalDate.class);

    private final Map<Class<? extends Fact>, Map<String, Integer>> numbers = new HashMap<>();

    /** The column of a field as seen from a pattern of a kind. */
    int of(Class<? extends Fact> kind, Value.Field field) {
        Class<? extends Fact> owner = field.owner().kind(kind);
        int number = number(owner, field.name());
        return owner == root(kind) ? ~number : number;
    }

    /** The Java type of a field. */
    static Class<?> type(Class<? extends Fact> kind, Value.Field field) {
        Class<? extends Fact> owner = field.owner().kind(kind);
        return Vocabulary.word(owner, field.name())
                .orElseThrow(
                        () -> new IllegalStateException("No such word: " + owner.getSimpleName() + "." + field.name()))
                .type();
    }

    private static Class<? extends Fact> root(Class<? extends Fact> kind) {
        return Vocabulary.root(Vocabulary.profile(kind));
    }

    private int number(Class<? extends Fact> kind, String name) {
        Map<String, Integer> ofKind = numbers.computeIfAbsent(kind, k -> new HashMap<>());
        return ofKind.computeIfAbsent(name, n -> ofKind.size());
    }

    /** Whether a column holds a list of texts. */
    boolean listsTexts(Class<? extends Fact> kind, int column) {
        Class<? extends Fact> owner = column < 0 ? root(kind) : kind;
        int number = column < 0 ? ~column : column;
        for (Map.Entry<String, Integer> entry :
                numbers.getOrDefault(owner, Map.of()).entrySet()) {
            if (entry.getValue() == number) {
                return type(owner, Value.Field.own(entry.getKey(), Value.Type.TEXTS)) == List.class;
            }
        }
        return false;
    }

    /** The columns of a kind. */
    Layout layout(Class<? extends Fact> kind) {
        RecordComponent[] components = kind.getRecordComponents();
        Map<String, Integer> ofKind = numbers.getOrDefault(kind, Map.of());
        int[] fields = new int[ofKind.size()];
        boolean[] ordered = new boolean[ofKind.size()];
        for (int i = 0; i < components.length; i++) {
            Integer column = ofKind.get(components[i].getName());
            if (column != null) {
                fields[column] = i;
                ordered[column] = ORDERED.contains(components[i].getType());
            }
        }
        return new Layout(FactReaders.of(kind), fields, ordered);
    }
}
