package io.tidewaiter.internal.watch;

import io.tidewaiter.watch.InvalidWatchListException;
import io.tidewaiter.watch.WatchEntry;
import io.tidewaiter.watch.WatchList;
import io.tidewaiter.watch.WatchListDelta;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a change of a list has to keep to. */
public final class DeltaRules {

    private DeltaRules() {}

    /**
     * Checks that no two entries have one identifier.
     *
     * @throws InvalidWatchListException with all that have
     */
    public static void distinct(List<WatchEntry> entries) {
        List<String> problems = new ArrayList<>();
        distinct(entries, new HashSet<>(), "entries", problems);
        refuse(problems);
    }

    /**
     * Checks that a change is for a list.
     *
     * @throws InvalidWatchListException with every problem found
     */
    public static void check(WatchList list, WatchListDelta delta) {
        List<String> problems = new ArrayList<>();
        if (!delta.header().id().equals(list.header().id())) {
            problems.add("The change is for another list. Apply it to list "
                    + delta.header().id() + ".");
        }
        if (!delta.base().equals(list.header().version())) {
            problems.add("The change applies to version " + delta.base() + ", and this is version "
                    + list.header().version() + ". Apply the changes in their order, or read the whole list.");
        }
        if (delta.header().version().equals(delta.base())) {
            problems.add("The change leads to the version it starts from. Give the new version its own.");
        }
        Set<String> ids = new HashSet<>();
        distinct(delta.upserts(), ids, "upserts", problems);
        for (int i = 0; i < delta.removals().size(); i++) {
            String id = delta.removals().get(i);
            if (!ids.add(id)) {
                problems.add("removals[" + i + "] is changed twice. Keep one change.");
            } else if (list.entry(id).isEmpty()) {
                problems.add("removals[" + i + "] is not on the list. Check the version the change was made for.");
            }
        }
        refuse(problems);
    }

    private static void distinct(List<WatchEntry> entries, Set<String> ids, String field, List<String> problems) {
        for (int i = 0; i < entries.size(); i++) {
            if (!ids.add(entries.get(i).id())) {
                problems.add(field + "[" + i + "].id is that of an entry before. Give each entry its own.");
            }
        }
    }

    private static void refuse(List<String> problems) {
        if (!problems.isEmpty()) {
            throw new InvalidWatchListException(problems);
        }
    }
}
