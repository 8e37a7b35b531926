package io.tidewaiter.internal.evaluate;

import io.tidewaiter.facts.Fact;
import io.tidewaiter.facts.FactSheet;
import io.tidewaiter.facts.Vocabulary;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Facts that stand for those that were not supplied: everything about them is unknown but the root they would belong to. Any
 * condition is possible on them and none is certain.
 */
public final class Placeholders {

    private static final Map<Class<? extends Fact>, Constructor<? extends Fact>> CONSTRUCTORS =
            Vocabulary.all().stream()
                    .collect(Collectors.toUnmodifiableMap(Function.identity(), Placeholders::constructor));

    private Placeholders() {}

    /** The facts of a kind, or the placeholder when the kind was not supplied. */
    public static List<Fact> factsOrPlaceholder(FactSheet sheet, Class<? extends Fact> kind) {
        return sheet.supplied(kind) ? sheet.of(kind) : List.of(placeholder(kind, sheet.root()));
    }

    /** The fact that stands for those of a kind. */
    public static Fact placeholder(Class<? extends Fact> kind, Fact root) {
        Constructor<? extends Fact> constructor = Objects.requireNonNull(CONSTRUCTORS.get(kind));
        Object[] values = Arrays.stream(constructor.getParameterTypes())
                .map(type -> type == root.getClass() ? root : null)
                .toArray();
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Every fact can be made of nothing: " + kind, e);
        }
    }

    private static Constructor<? extends Fact> constructor(Class<? extends Fact> kind) {
        Class<?>[] types = Arrays.stream(kind.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return kind.getConstructor(types);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("Facts are public records: " + kind, e);
        }
    }
}
