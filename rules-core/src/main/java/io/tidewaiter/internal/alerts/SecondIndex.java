package io.tidewaiter.internal.alerts;

import io.tidewaiter.alerts.SecondIdentifier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Things that have a name, by their second identifier: it is exact, so that few names have to be compared. Filled once, then only read, by
 * any number of threads.
 *
 * @param <T> what is named
 */
public final class SecondIndex<T> {

    private final Map<SecondIdentifier.Kind, Map<String, List<Named<T>>>> bySecond =
            new EnumMap<>(SecondIdentifier.Kind.class);

    private record Named<T>(T thing, PartyName name) {}

    /**
     * A thing whose name is alike and whose second identifier is equal.
     *
     * @param kind the second identifier that is equal
     * @param similarity similarity of the names, 0.92 to 1, two decimals, rounded down
     */
    public record Hit<T>(T thing, SecondIdentifier.Kind kind, BigDecimal similarity) {}

    /** Adds a thing; one whose name or second identifier tells nobody apart is left out. */
    public void add(T thing, String name, SecondIdentifier second) {
        Optional<PartyName> compared = PartyName.of(name);
        Optional<String> compact = Identifiers.compact(second.kind(), second.value());
        if (compared.isPresent() && compact.isPresent()) {
            bySecond.computeIfAbsent(second.kind(), kind -> new HashMap<>())
                    .computeIfAbsent(compact.get(), value -> new ArrayList<>(1))
                    .add(new Named<>(thing, compared.get()));
        }
    }

    /** How alike two names are, two decimals; empty when they are less than 0.92. */
    public static Optional<BigDecimal> similarity(String one, String other) {
        return PartyName.of(one).flatMap(name -> PartyName.of(other).flatMap(name::similarity));
    }

    /** Whether any thing is in force. */
    public boolean any(Predicate<T> inForce) {
        return bySecond.values().stream()
                .flatMap(values -> values.values().stream())
                .flatMap(List::stream)
                .anyMatch(named -> inForce.test(named.thing));
    }

    /** The things in force whose name is alike and whose second identifier is equal. */
    public List<Hit<T>> find(
            Optional<String> name, Map<SecondIdentifier.Kind, String> identifiers, Predicate<T> inForce) {
        Optional<PartyName> own = name.flatMap(PartyName::of);
        List<Hit<T>> found = new ArrayList<>(0);
        for (SecondIdentifier.Kind kind : bySecond.keySet()) {
            for (Named<T> named : withEqual(identifiers, kind)) {
                if (inForce.test(named.thing)) {
                    own.flatMap(compared -> compared.similarity(named.name))
                            .ifPresent(similarity -> found.add(new Hit<>(named.thing, kind, similarity)));
                }
            }
        }
        return found;
    }

    /** Whether something would be found if what is not known agreed. What is known must agree already. */
    public boolean possible(
            Optional<String> name, Map<SecondIdentifier.Kind, String> identifiers, Predicate<T> inForce) {
        Optional<PartyName> own = name.flatMap(PartyName::of);
        for (Map.Entry<SecondIdentifier.Kind, Map<String, List<Named<T>>>> entry : bySecond.entrySet()) {
            boolean known = compact(identifiers, entry.getKey()).isPresent();
            boolean possible = known
                    ? own.isEmpty() && anyInForce(withEqual(identifiers, entry.getKey()), own, inForce)
                    : entry.getValue().values().stream().anyMatch(all -> anyInForce(all, own, inForce));
            if (possible) {
                return true;
            }
        }
        return false;
    }

    /** The things in force that are found, or would be if what is not known agreed. */
    public List<T> candidates(
            Optional<String> name, Map<SecondIdentifier.Kind, String> identifiers, Predicate<T> inForce) {
        Optional<PartyName> own = name.flatMap(PartyName::of);
        List<T> candidates = new ArrayList<>();
        bySecond.forEach((kind, values) -> {
            boolean known = compact(identifiers, kind).isPresent();
            (known ? List.of(withEqual(identifiers, kind)) : values.values())
                    .forEach(all -> all.stream()
                            .filter(named -> inForce.test(named.thing))
                            .filter(named -> own.isEmpty() || own.get().alike(named.name))
                            .forEach(named -> candidates.add(named.thing)));
        });
        return candidates;
    }

    private static <T> boolean anyInForce(List<Named<T>> all, Optional<PartyName> name, Predicate<T> inForce) {
        for (Named<T> named : all) {
            if (inForce.test(named.thing) && (name.isEmpty() || name.get().alike(named.name))) {
                return true;
            }
        }
        return false;
    }

    private List<Named<T>> withEqual(Map<SecondIdentifier.Kind, String> identifiers, SecondIdentifier.Kind kind) {
        Map<String, List<Named<T>>> values = bySecond.getOrDefault(kind, Map.of());
        return compact(identifiers, kind)
                .map(value -> values.getOrDefault(value, List.of()))
                .orElse(List.of());
    }

    private static Optional<String> compact(
            Map<SecondIdentifier.Kind, String> identifiers, SecondIdentifier.Kind kind) {
        return Optional.ofNullable(identifiers.get(kind)).flatMap(value -> Identifiers.compact(kind, value));
    }
}
