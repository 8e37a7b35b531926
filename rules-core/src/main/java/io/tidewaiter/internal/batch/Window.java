package io.tidewaiter.internal.batch;

/**
 * How much may be under way.
 *
 * @param threads how many threads work, the calling one among them
 * @param chunk how many items change hands at once
 * @param chunks how many chunks may be in flight; times the chunk never above the bound that was asked for
 */
record Window(int threads, int chunk, int chunks) {

    /**
     * Large enough that changing hands costs nothing beside the work, and that reading and judging do not push each other's code out of
     * the caches for every record; small enough that what is read stays in them, and to share the end of a stream fairly.
     */
    private static final int LARGEST = 32;

    /** So many that a thread finds the next chunk ready while the calling thread hands over. */
    private static final int CHUNKS_FOR_EACH_THREAD = 4;

    static Window of(int threads, int inFlight) {
        if (threads == 1) {
            return new Window(1, Math.min(LARGEST, inFlight), 1);
        }
        int chunk = Math.max(1, Math.min(LARGEST, inFlight / (CHUNKS_FOR_EACH_THREAD * threads)));
        return new Window(threads, chunk, inFlight / chunk);
    }
}
