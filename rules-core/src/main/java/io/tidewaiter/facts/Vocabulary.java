package io.tidewaiter.facts;

import io.tidewaiter.model.Meaning;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every word a rule may use, read from the fact records themselves. */
public final class Vocabulary {

    /** All readers look alike, so that they can be called exactly, without a conversion at each call. */
    private static final MethodType READER = MethodType.methodType(Object.class, Fact.class);

    private static final Map<String, Class<? extends Fact>> KINDS = kinds();
    private static final Map<Class<? extends Fact>, Map<String, Word>> WORDS = words();

    private Vocabulary() {}

    /** The kinds of facts, in the order of the documentation. */
    public static List<Class<? extends Fact>> all() {
        return List.copyOf(KINDS.values());
    }

    /** The kind with a name, for example {@code Container}. */
    public static Optional<Class<? extends Fact>> kind(String name) {
        return Optional.ofNullable(KINDS.get(name));
    }

    /** The words of a kind in the order of its fields; the parent {@code shipment} is not a word of its own. */
    public static List<Word> words(Class<? extends Fact> kind) {
        return List.copyOf(wordsOf(kind).values());
    }

    /** A word of a kind, for example {@code isoType} of {@code Container}. */
    public static Optional<Word> word(Class<? extends Fact> kind, String name) {
        return Optional.ofNullable(wordsOf(kind).get(name));
    }

    private static Map<String, Word> wordsOf(Class<? extends Fact> kind) {
        return WORDS.getOrDefault(kind, Map.of());
    }

    private static Map<String, Class<? extends Fact>> kinds() {
        Map<String, Class<? extends Fact>> kinds = new LinkedHashMap<>();
        for (Class<?> kind : Fact.class.getPermittedSubclasses()) {
            kinds.put(kind.getSimpleName(), kind.asSubclass(Fact.class));
        }
        return kinds;
    }

    private static Map<Class<? extends Fact>, Map<String, Word>> words() {
        Map<Class<? extends Fact>, Map<String, Word>> words = new LinkedHashMap<>();
        for (Class<? extends Fact> kind : KINDS.values()) {
            Map<String, Word> ofKind = new LinkedHashMap<>();
            Arrays.stream(kind.getRecordComponents())
                    .filter(c -> c.getType() != Shipment.class)
                    .forEach(c -> ofKind.put(c.getName(), word(kind, c)));
            words.put(kind, ofKind);
        }
        return words;
    }

    private static Word word(Class<? extends Fact> kind, RecordComponent component) {
        try {
            return new Word(
                    kind,
                    component.getName(),
                    component.getType(),
                    component.getAnnotation(Meaning.class),
                    MethodHandles.lookup().unreflect(component.getAccessor()).asType(READER));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("Facts are public records: " + kind, e);
        }
    }
}
