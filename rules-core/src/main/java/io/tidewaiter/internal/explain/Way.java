package io.tidewaiter.internal.explain;

import io.tidewaiter.facts.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where a word comes from. Immutable to the eye: what it keeps comes out the same whoever makes it first. */
final class Way {

    /** Most facts are among the first of their kind. */
    private static final int KEPT = 8;

    private final List<Place> places;
    private final boolean numbered;
    private final List<String> documented;
    private final Spot[] spots = new Spot[KEPT + 1];

    /** Nobody waits for another: two threads may make the same spot, and either is right. */
    Way(List<Place> places) {
        this.places = List.copyOf(places);
        this.numbered = places.stream().anyMatch(place -> !place.list().isEmpty());
        this.documented = places.stream().map(Place::path).toList();
    }

    /** The places as they are documented. */
    List<String> documented() {
        return documented;
    }

    /** Words that show whether a place holds a value. */
    Stream<WordNote> holders() {
        return places.stream().flatMap(place -> place.holders().stream());
    }

    /** The places for a fact. */
    List<String> of(Fact fact) {
        return spot(fact).supply();
    }

    /** The places that would tell a fact's missing value: not those that plainly hold one. */
    Spot lacking(Fact fact) {
        List<Place> open = open(fact);
        return open.size() == places.size() ? spot(fact) : Spot.of(named(open, fact));
    }

    private List<Place> open(Fact fact) {
        int held = 0;
        for (int i = 0; i < places.size(); i++) {
            held += places.get(i).held(fact) ? 1 : 0;
        }
        if (held == 0) {
            return places;
        }
        List<Place> open = new ArrayList<>(places);
        open.removeIf(place -> place.held(fact));
        return open;
    }

    private Spot spot(Fact fact) {
        int slot = numbered ? number(fact) : 0;
        if (slot > KEPT) {
            return Spot.of(named(places, fact));
        }
        @Nullable Spot known = spots[slot];
        if (known == null) {
            known = Spot.of(named(places, fact));
            spots[slot] = known;
        }
        return known;
    }

    private static List<String> named(List<Place> some, Fact fact) {
        List<String> paths = new ArrayList<>(some.size());
        some.forEach(place -> paths.add(place.of(number(fact))));
        return List.copyOf(paths);
    }

    private static int number(Fact fact) {
        Integer number = fact.number();
        return number == null ? 0 : number;
    }
}
