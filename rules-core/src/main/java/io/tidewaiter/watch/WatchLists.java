package io.tidewaiter.watch;

import io.tidewaiter.internal.watch.Lookup;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All lists at one moment: immutable, for any number of threads. A host keeps the current ones in a variable of its own and replaces them when a list
 * changes; packs are not touched.
 *
 * <pre>{@code
 * AtomicReference<WatchLists> current = new AtomicReference<>(WatchLists.of(wanted, stolen));
 * WatchAnswer answer = current.get().forPurpose("TERRORISM").screen(person, asOf);
 * current.updateAndGet(lists -> lists.with(next));
 * }</pre>
 */
public final class WatchLists {

    private static final WatchLists NONE = new WatchLists(List.of());

    private static final Comparator<WatchMatch> BEST_FIRST = Comparator.comparingDouble(
                    (WatchMatch match) -> -match.score())
            .thenComparing(match -> match.list().id())
            .thenComparing(match -> match.entry().id());

    private final List<WatchList> lists;

    private WatchLists(Collection<WatchList> lists) {
        this.lists = List.copyOf(lists);
    }

    /** No lists. */
    public static WatchLists none() {
        return NONE;
    }

    /** Some lists; of two with one identifier the later argument counts. */
    public static WatchLists of(WatchList... lists) {
        WatchLists all = NONE;
        for (WatchList list : lists) {
            all = all.with(list);
        }
        return all;
    }

    /** These lists and another one, which takes the place of the one with its identifier. */
    public WatchLists with(WatchList list) {
        SortedMap<String, WatchList> byId = new TreeMap<>();
        lists.forEach(each -> byId.put(each.header().id(), each));
        byId.put(list.header().id(), list);
        return new WatchLists(byId.values());
    }

    /** These lists without one; the same lists when it is not among them. */
    public WatchLists without(String id) {
        return new WatchLists(
                lists.stream().filter(list -> !list.header().id().equals(id)).toList());
    }

    /** Those of the lists that may be used for a purpose. */
    public WatchLists forPurpose(String code) {
        return new WatchLists(lists.stream()
                .filter(list -> list.header().purposes().contains(code))
                .toList());
    }

    /** The lists by identifier. */
    public List<WatchList> lists() {
        return lists;
    }

    /**
     * The entries that may be a person: those in force whose name is alike <b>and</b> whose date of birth or document agrees. A name alone is never a match.
     *
     * @param asOf lists and entries count that are in force on its day, UTC
     * @return the matches, the best first
     */
    public List<WatchMatch> matches(Person person, Instant asOf) {
        return screen(person, asOf).matches();
    }

    /** As {@link #matches}, and says when nothing could be compared. */
    public WatchAnswer screen(Person person, Instant asOf) {
        LocalDate day = LocalDate.ofInstant(asOf, ZoneOffset.UTC);
        List<WatchList> inForce =
                lists.stream().filter(list -> list.header().inForce(day)).toList();
        if (inForce.isEmpty()) {
            return new WatchAnswer(List.of(), !lists.isEmpty());
        }
        Lookup lookup = new Lookup(person, day);
        if (!lookup.isPossible()) {
            return new WatchAnswer(List.of(), inForce.stream().anyMatch(list -> list.size() > 0));
        }
        List<WatchMatch> matches = new ArrayList<>(0);
        for (WatchList list : inForce) {
            matches.addAll(lookup.in(list.header(), list.store()));
        }
        matches.sort(BEST_FIRST);
        return new WatchAnswer(matches, false);
    }

    /** Identifier and version of each list. */
    @Override
    public String toString() {
        return lists.stream().map(WatchList::toString).toList().toString();
    }
}
