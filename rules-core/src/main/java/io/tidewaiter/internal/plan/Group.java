package io.tidewaiter.internal.plan;

import java.util.List;

/** Patterns of one kind of fact, found through indexes where that pays, tried one by one where it does not. */
final class Group {

    static final Group EMPTY = new Group(List.of(), new int[0]);

    private final Index[] indexes;
    private final int[] rest;

    Group(List<Index> indexes, int[] rest) {
        this.indexes = indexes.toArray(Index[]::new);
        this.rest = rest;
    }

    /** Tries every pattern that may hold on the fact at hand. */
    void scan(Run run) {
        run.consider(rest);
        for (Index index : indexes) {
            index.scan(run);
        }
    }
}
