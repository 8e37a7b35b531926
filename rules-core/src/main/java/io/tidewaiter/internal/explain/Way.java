package io.tidewaiter.internal.explain;

import io.tidewaiter.facts.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where a word comes from. Keeps the spots it named last: most facts are among the first of their kind. */
final class Way {

    /** A power of two. */
    private static final int KEPT = 16;

    private static final int SPREAD = 5;

    private final List<Place> places;
    private final boolean numbered;
    private final List<String> documented;
    private final Kept[] kept = new Kept[KEPT];

    private record Kept(int number, int held, Spot spot) {}

    /** What is kept is made anew when it is gone, so that no thread waits for another. */
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
        return spot(fact, 0).supply();
    }

    /** The places that would tell a fact's missing value: not those that plainly hold one. */
    Spot lacking(Fact fact) {
        int held = 0;
        for (int i = 0; i < places.size(); i++) {
            held |= places.get(i).held(fact) ? 1 << i : 0;
        }
        return spot(fact, held);
    }

    /** @param held a bit for each place that is left out */
    private Spot spot(Fact fact, int held) {
        int number = numbered ? number(fact) : 0;
        int slot = number * SPREAD + held & KEPT - 1;
        @Nullable Kept last = kept[slot];
        if (last == null || last.number() != number || last.held() != held) {
            last = new Kept(number, held, made(number, held));
            kept[slot] = last;
        }
        return last.spot();
    }

    private Spot made(int number, int held) {
        List<String> paths = new ArrayList<>(places.size());
        for (int i = 0; i < places.size(); i++) {
            if ((held & 1 << i) == 0) {
                paths.add(places.get(i).of(number));
            }
        }
        return Spot.of(List.copyOf(paths));
    }

    private static int number(Fact fact) {
        Integer number = fact.number();
        return number == null ? 0 : number;
    }
}
