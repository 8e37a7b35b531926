package io.tidewaiter.watch;

import io.tidewaiter.internal.watch.DeltaReader;
import io.tidewaiter.internal.watch.ListReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads lists and changes from files: JSON lines, or comma-separated values, in UTF-8; which of them it is the first byte tells. The format is described in
 * {@code docs/watch-lists.md}. Reading takes memory for the list and one line.
 */
public final class WatchListFile {

    private WatchListFile() {}

    /**
     * Reads a list. What is wrong with an entry refuses that entry and no other.
     *
     * @throws IOException when the file cannot be read
     * @throws InvalidWatchListException when the head is wrong, with every problem found
     */
    public static WatchListReading read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in);
        }
    }

    /** As {@link #read(Path)}, from a stream that is left open. */
    public static WatchListReading read(InputStream in) throws IOException {
        ListReader reader = ListReader.read(in);
        return new WatchListReading(WatchList.of(reader.header(), reader.store(), reader.sha256()), reader.refusals());
    }

    /**
     * Reads a change of a list, which is taken whole or not at all.
     *
     * @throws IOException when the file cannot be read
     * @throws InvalidWatchListException when anything is wrong with it, with every problem found
     */
    public static WatchListDelta readDelta(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return readDelta(in);
        }
    }

    /** As {@link #readDelta(Path)}, from a stream that is left open. */
    public static WatchListDelta readDelta(InputStream in) throws IOException {
        return DeltaReader.read(in);
    }
}
