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
    private final Map<SecondIdentifier.Kind, List<Named<T>>> byKind = new EnumMap<>(SecondIdentifier.Kind.class);
    private final Outlines outlines = new Outlines();

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
            Named<T> named = new Named<>(thing, compared.get());
            outlines.add(compared.get().outline());
            byKind.computeIfAbsent(second.kind(), kind -> new ArrayList<>()).add(named);
            bySecond.computeIfAbsent(second.kind(), kind -> new HashMap<>())
                    .computeIfAbsent(compact.get(), value -> new ArrayList<>(1))
                    .add(named);
        }
    }

    /** How alike two names are, two decimals; empty when they are less than 0.92. */
    public static Optional<BigDecimal> similarity(String one, String other) {
        return PartyName.of(one).flatMap(name -> PartyName.of(other).flatMap(name::similarity));
    }

    /** Whether a name is sure to be like none of the things', so that nothing else of the party has to be looked at. */
    public boolean noneLike(String name) {
        return outlines.noneLike(Outline.of(name));
    }

    /** Whether any thing is in force. */
    public boolean any(Predicate<T> inForce) {
        return byKind.values().stream().flatMap(List::stream).anyMatch(named -> inForce.test(named.thing));
    }

    /** The things in force whose name is alike and whose second identifier is equal. */
    public List<Hit<T>> find(SoughtParty sought, Predicate<T> inForce) {
        List<Hit<T>> found = new ArrayList<>(0);
        for (SecondIdentifier.Kind kind : bySecond.keySet()) {
            for (Named<T> named : withEqual(sought, kind)) {
                if (inForce.test(named.thing)) {
                    sought.name()
                            .flatMap(compared -> compared.similarity(named.name))
                            .ifPresent(similarity -> found.add(new Hit<>(named.thing, kind, similarity)));
                }
            }
        }
        return found;
    }

    /** Whether something would be found if what is not known agreed. What is known must agree already. */
    public boolean possible(SoughtParty sought, Predicate<T> inForce) {
        for (SecondIdentifier.Kind kind : byKind.keySet()) {
            boolean known = sought.identifier(kind).isPresent();
            List<Named<T>> open = known ? withEqual(sought, kind) : byKind.getOrDefault(kind, List.of());
            boolean decided = known && (open.isEmpty() || sought.name().isPresent());
            if (!decided && anyInForce(open, sought.name(), inForce)) {
                return true;
            }
        }
        return false;
    }

    /** The things in force that are found, or would be if what is not known agreed. */
    public List<T> candidates(SoughtParty sought, Predicate<T> inForce) {
        List<T> candidates = new ArrayList<>();
        byKind.forEach((kind, all) -> {
            boolean known = sought.identifier(kind).isPresent();
            for (Named<T> named : known ? withEqual(sought, kind) : all) {
                if (inForce.test(named.thing) && fits(sought.name(), named)) {
                    candidates.add(named.thing);
                }
            }
        });
        return candidates;
    }

    private static <T> boolean anyInForce(List<Named<T>> all, Optional<PartyName> name, Predicate<T> inForce) {
        for (Named<T> named : all) {
            if (inForce.test(named.thing) && fits(name, named)) {
                return true;
            }
        }
        return false;
    }

    /** A name that is not known may be any. */
    private static <T> boolean fits(Optional<PartyName> name, Named<T> named) {
        return name.isEmpty() || name.get().alike(named.name);
    }

    private List<Named<T>> withEqual(SoughtParty sought, SecondIdentifier.Kind kind) {
        Map<String, List<Named<T>>> values = bySecond.getOrDefault(kind, Map.of());
        return sought.identifier(kind)
                .map(value -> values.getOrDefault(value, List.of()))
                .orElse(List.of());
    }
}
