package io.tidewaiter.internal.read;

import io.tidewaiter.facts.Fact;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the fields of facts by their names, for whoever cannot number them beforehand. */
public final class FieldsByName {

    private static final ClassValue<FieldsByName> OF_KIND = new ClassValue<>() {
        @Override
        protected FieldsByName computeValue(Class<?> kind) {
            return new FieldsByName(kind.asSubclass(Fact.class));
        }
    };

    private final FactReader reader;
    private final Map<String, Integer> positions = new HashMap<>();

    private FieldsByName(Class<? extends Fact> kind) {
        this.reader = FactReaders.of(kind);
        RecordComponent[] components = kind.getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            if (!Fact.class.isAssignableFrom(components[i].getType())) {
                positions.put(components[i].getName(), i);
            }
        }
    }

    /** Whether the kind of a fact has such a word. */
    public static boolean has(Fact fact, String name) {
        return OF_KIND.get(fact.getClass()).positions.containsKey(name);
    }

    /**
     * A field of a kind, for whoever reads it of many facts.
     *
     * @throws IllegalArgumentException when the kind has no such word
     */
    public static FieldAt at(Class<? extends Fact> kind, String name) {
        return new FieldAt(OF_KIND.get(kind).reader, position(kind, name));
    }

    static int position(Class<? extends Fact> kind, String name) {
        Integer position = OF_KIND.get(kind).positions.get(name);
        if (position == null) {
            throw new IllegalArgumentException(kind.getSimpleName() + " has no word " + name + ".");
        }
        return position;
    }

    /** The value of a field; null when it is unknown, or when the kind has no such word. */
    public static @Nullable Object read(Fact fact, String name) {
        FieldsByName kind = OF_KIND.get(fact.getClass());
        Integer position = kind.positions.get(name);
        return position == null ? null : kind.reader.read(fact, position);
    }
}
