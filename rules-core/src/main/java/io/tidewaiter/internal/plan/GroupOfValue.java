package io.tidewaiter.internal.plan;

import io.tidewaiter.internal.plan.Access.Spans;
import java.util.ArrayList;
import java.util.List;

/** Builds the group of the patterns that are found by one value of a field; those that ask for a number too are sifted by it. */
final class GroupOfValue {

    private final List<Sieve.Stretch> stretches = new ArrayList<>();
    private final List<Integer> rest = new ArrayList<>();

    /** Adds a pattern and the other ways in which it can be found. */
    void add(int entry, List<Way> ways) {
        for (Way way : ways) {
            if (way.isSingle()
                    && way.only().keys() instanceof Spans some
                    && some.spans().size() == 1) {
                stretches.add(
                        new Sieve.Stretch(way.only().column(), some.spans().get(0), entry));
                return;
            }
        }
        rest.add(entry);
    }

    Group build() {
        List<Index> sieves = stretches.isEmpty() ? List.of() : List.of(new Sieve(stretches));
        return new Group(sieves, rest);
    }
}
