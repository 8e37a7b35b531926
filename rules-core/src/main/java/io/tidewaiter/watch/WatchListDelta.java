package io.tidewaiter.watch;

import java.util.List;

/**
 * What changes from one version of a list to the next.
 *
 * @param base version it applies to
 * @param header header of the new version; its identifier is that of the list
 * @param upserts entries that are new or replace the one with their identifier
 * @param removals identifiers of entries that are taken off
 */
public record WatchListDelta(String base, WatchListHeader header, List<WatchEntry> upserts, List<String> removals) {

    /** Copies the lists. */
    public WatchListDelta {
        upserts = List.copyOf(upserts);
        removals = List.copyOf(removals);
    }

    /** List, versions and sizes. */
    @Override
    public String toString() {
        return "WatchListDelta[" + header.id() + " " + base + " to " + header.version() + ", " + upserts.size()
                + " upserts, " + removals.size() + " removals]";
    }
}
