package io.tidewaiter.facts;

import io.tidewaiter.pack.Profile;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every word a rule may use, read from the fact records themselves, a kind when it is first asked for. */
public final class Vocabulary {

    private static final Map<String, Class<? extends Fact>> KINDS = kinds();
    private static final ClassValue<Map<String, Word>> WORDS = new ClassValue<>() {
        @Override
        protected Map<String, Word> computeValue(Class<?> type) {
            return KINDS.containsValue(type) ? wordsOf(type) : Map.of();
        }
    };

    private Vocabulary() {}

    /** The kinds of facts, in the order of the documentation. */
    public static List<Class<? extends Fact>> all() {
        return List.copyOf(KINDS.values());
    }

    /** The kinds of facts of a profile, in the order of the documentation; the root comes first. */
    public static List<Class<? extends Fact>> all(Profile profile) {
        return KINDS.values().stream().filter(kind -> profile(kind) == profile).toList();
    }

    /** The kind of the one fact that all facts of a profile belong to. */
    public static Class<? extends Fact> root(Profile profile) {
        return profile == Profile.CARGO ? Shipment.class : Traveller.class;
    }

    /** What a kind of fact is about. */
    public static Profile profile(Class<? extends Fact> kind) {
        return CargoFact.class.isAssignableFrom(kind) ? Profile.CARGO : Profile.PASSENGER;
    }

    /** The kind with a name, for example {@code Container}. */
    public static Optional<Class<? extends Fact>> kind(String name) {
        return Optional.ofNullable(KINDS.get(name));
    }

    /** The words of a kind in the order of its fields; the parent, {@code shipment} or {@code traveller}, is not a word of its own. */
    public static List<Word> words(Class<? extends Fact> kind) {
        return List.copyOf(WORDS.get(kind).values());
    }

    /** A word of a kind, for example {@code isoType} of {@code Container}. */
    public static Optional<Word> word(Class<? extends Fact> kind, String name) {
        return Optional.ofNullable(WORDS.get(kind).get(name));
    }

    private static Map<String, Class<? extends Fact>> kinds() {
        Map<String, Class<? extends Fact>> kinds = new LinkedHashMap<>();
        for (Class<?> family : List.of(CargoFact.class, PassengerFact.class)) {
            for (Class<?> kind : family.getPermittedSubclasses()) {
                kinds.put(kind.getSimpleName(), kind.asSubclass(Fact.class));
            }
        }
        return kinds;
    }

    private static Map<String, Word> wordsOf(Class<?> type) {
        Class<? extends Fact> kind = type.asSubclass(Fact.class);
        Map<String, Word> words = new LinkedHashMap<>();
        for (RecordComponent component : kind.getRecordComponents()) {
            if (!Fact.class.isAssignableFrom(component.getType())) {
                words.put(component.getName(), new Word(kind, component));
            }
        }
        return words;
    }
}
