package io.tidewaiter.watch;

import io.tidewaiter.internal.watch.DeltaRules;
import io.tidewaiter.internal.watch.Digest;
import io.tidewaiter.internal.watch.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * One version of one list: immutable, indexed, for any number of threads. A change gives another version, which shares what did not change; whoever uses
 * this one is not disturbed.
 *
 * <pre>{@code
 * WatchList list = WatchListFile.read(Path.of("wanted.jsonl")).orElseThrow();
 * WatchList next = list.with(WatchListFile.readDelta(Path.of("wanted-118.jsonl")));
 * }</pre>
 */
public final class WatchList {

    private final WatchListHeader header;
    private final Store store;
    private final int size;
    private final String sha256;

    private WatchList(WatchListHeader header, Store store, String sha256) {
        this.header = header;
        this.store = store;
        this.size = store.size();
        this.sha256 = sha256;
    }

    /**
     * A list of entries that are in memory.
     *
     * @throws InvalidWatchListException when identifiers are not distinct, with all such places
     */
    public static WatchList of(WatchListHeader header, List<WatchEntry> entries) {
        DeltaRules.distinct(entries);
        Digest digest = Digest.empty();
        entries.forEach(digest::add);
        return new WatchList(header, Store.of(entries), digest.hexadecimal());
    }

    static WatchList of(WatchListHeader header, Store store, String sha256) {
        return new WatchList(header, store, sha256);
    }

    /**
     * The next version. Takes time in proportion to the change, now and then to the list.
     *
     * @throws InvalidWatchListException when the change is not for this list and version, changes an entry twice, or removes one that is not there; with
     *     every problem found
     */
    public WatchList with(WatchListDelta delta) {
        DeltaRules.check(this, delta);
        List<String> gone = new ArrayList<>(delta.removals());
        delta.upserts().forEach(entry -> gone.add(entry.id()));
        Digest digest = Digest.from(sha256);
        gone.forEach(id -> store.find(id).ifPresent(digest::remove));
        delta.upserts().forEach(digest::add);
        return new WatchList(delta.header(), store.with(delta.upserts(), gone), digest.hexadecimal());
    }

    /** What the list is. */
    public WatchListHeader header() {
        return header;
    }

    /** How many entries it has, in force or not. */
    public int size() {
        return size;
    }

    /** The entry with an identifier. */
    public Optional<WatchEntry> entry(String id) {
        return store.find(id);
    }

    /** Shows every entry, in no particular order. */
    public void forEach(Consumer<WatchEntry> action) {
        store.forEach(action);
    }

    /**
     * Fingerprint of the entries, 64 hexadecimal digits, for the record of a decision: equal entries have an equal one, in whatever order and by whatever
     * changes they came. It is no signature.
     */
    public String sha256() {
        return sha256;
    }

    Store store() {
        return store;
    }

    /** Identifier, version and number of entries. */
    @Override
    public String toString() {
        return "WatchList[" + header.id() + " " + header.version() + ", " + size + " entries]";
    }
}
