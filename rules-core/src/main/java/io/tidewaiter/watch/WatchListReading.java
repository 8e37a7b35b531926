package io.tidewaiter.watch;

import java.util.List;

/**
 * A list as it was read from a file. Entries in the file = entries of the list + refusals, always.
 *
 * @param list the list of all entries that were taken
 * @param refusals those that were not, in the order of the file
 */
public record WatchListReading(WatchList list, List<WatchListRefusal> refusals) {

    /** Copies the refusals. */
    public WatchListReading {
        refusals = List.copyOf(refusals);
    }

    /** How many entries the file had. */
    public int entriesIn() {
        return list.size() + refusals.size();
    }

    /**
     * The list, when all of the file was taken.
     *
     * @throws InvalidWatchListException with every refusal
     */
    public WatchList orElseThrow() {
        if (!refusals.isEmpty()) {
            throw new InvalidWatchListException(
                    refusals.stream().map(WatchListRefusal::toString).toList());
        }
        return list;
    }
}
