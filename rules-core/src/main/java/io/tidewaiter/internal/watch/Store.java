package io.tidewaiter.internal.watch;

import io.tidewaiter.watch.WatchEntry;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/**
 * The entries of one version of a list. Immutable: a change makes another one, which shares what did not change. New entries come as a segment of
 * their own; segments are merged as they grow alike, so that there are never many.
 */
public final class Store {

    /** A segment is merged with the one before it when it has at least this share of its entries. */
    private static final int MERGE_SHARE = 4;

    private final List<Part> parts;

    private Store(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    static Store of(Segment segment, BitSet dead) {
        return new Store(List.of(new Part(segment, dead)));
    }

    /** The store of entries whose identifiers are distinct. */
    public static Store of(Iterable<WatchEntry> entries) {
        SegmentBuilder builder = new SegmentBuilder();
        entries.forEach(builder::add);
        return of(builder.build(), new BitSet());
    }

    List<Part> parts() {
        return parts;
    }

    /** How many entries there are. */
    public int size() {
        return parts.stream().mapToInt(Part::live).sum();
    }

    /** The entry with an identifier. */
    public Optional<WatchEntry> find(String id) {
        ByteCursor cursor = new ByteCursor();
        for (Part part : parts) {
            OptionalInt entry = part.find(id, cursor);
            if (entry.isPresent()) {
                return Optional.of(part.segment().read(entry.getAsInt()));
            }
        }
        return Optional.empty();
    }

    /** Shows every entry. */
    public void forEach(Consumer<WatchEntry> action) {
        for (Part part : parts) {
            for (int entry = 0; entry < part.segment().size(); entry++) {
                if (part.isLive(entry)) {
                    action.accept(part.segment().read(entry));
                }
            }
        }
    }

    /** A store without the entries of some identifiers and with new ones. */
    public Store with(Collection<WatchEntry> added, Collection<String> gone) {
        List<Part> next = new ArrayList<>(without(gone));
        if (!added.isEmpty()) {
            SegmentBuilder builder = new SegmentBuilder();
            added.forEach(builder::add);
            next.add(new Part(builder.build(), new BitSet()));
        }
        return new Store(merged(next).stream().map(Store::tidied).toList());
    }

    /** Without the entries that no longer count, when they are more than half. */
    private static Part tidied(Part part) {
        return part.live() < part.dead().cardinality() ? Merging.merge(List.of(part)) : part;
    }

    private List<Part> without(Collection<String> gone) {
        ByteCursor cursor = new ByteCursor();
        List<Part> next = new ArrayList<>(parts.size());
        for (Part part : parts) {
            BitSet dead = (BitSet) part.dead().clone();
            gone.forEach(id -> part.find(id, cursor).ifPresent(dead::set));
            next.add(new Part(part.segment(), dead));
        }
        return next;
    }

    private static List<Part> merged(List<Part> parts) {
        List<Part> next = new ArrayList<>(parts);
        while (next.size() > 1 && isAlike(next.get(next.size() - 2), next.get(next.size() - 1))) {
            List<Part> tail = next.subList(next.size() - 2, next.size());
            Part joined = Merging.merge(tail);
            tail.clear();
            next.add(joined);
        }
        return next;
    }

    private static boolean isAlike(Part before, Part last) {
        return (long) last.live() * MERGE_SHARE >= before.live();
    }
}
