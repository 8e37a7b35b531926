package io.tidewaiter.internal.watch;

import io.tidewaiter.watch.InvalidWatchListException;
import io.tidewaiter.watch.WatchEntry;
import io.tidewaiter.watch.WatchListHeader;
import io.tidewaiter.watch.WatchListRefusal;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads a whole list: entries that can be taken into a store, the others into refusals. */
public final class ListReader {

    private static final String SECOND = "id is that of an entry before. Give each entry its own.";
    private static final String FULL =
            "The list is full: its entries take more than four gigabytes. Cut it into several lists.";

    private final WatchListHeader header;
    private final SegmentBuilder builder = new SegmentBuilder();
    private final Digest digest = Digest.empty();
    private final List<WatchListRefusal> refusals = new ArrayList<>();
    private long[] lines = new long[256];
    private Store store = Store.of(List.of());

    private ListReader(WatchListHeader header) {
        this.header = header;
    }

    /**
     * Reads a list.
     *
     * @throws InvalidWatchListException when the head is wrong, with every problem found
     */
    public static ListReader read(InputStream in) throws IOException {
        FileReader file = FileReader.open(in);
        ListReader reader = new ListReader(file.header(false));
        reader.entries(file);
        return reader;
    }

    private void entries(FileReader file) throws IOException {
        for (Optional<EntryDraft> draft = file.next(); draft.isPresent(); draft = file.next()) {
            take(draft.get(), file.line());
        }
        Segment segment = builder.build();
        store = Store.of(segment, repeated(segment));
        refusals.sort(Comparator.comparingLong(WatchListRefusal::line));
    }

    private void take(EntryDraft draft, long line) {
        if (draft.isRemoval()) {
            draft.problem("remove belongs to changes of a list. Leave the entry out instead.");
        }
        if (!builder.hasRoom()) {
            draft.problem(FULL);
        }
        Optional<WatchEntry> entry = draft.entry();
        if (entry.isEmpty()) {
            refusals.add(new WatchListRefusal(line, draft.problems()));
            return;
        }
        int number = builder.size();
        lines = number < lines.length ? lines : Arrays.copyOf(lines, 2 * lines.length);
        lines[number] = line;
        builder.add(entry.get());
        digest.add(entry.get());
    }

    /** Entries with the identifier of one before: found through the index, which needs no set of all identifiers. */
    private BitSet repeated(Segment segment) {
        BitSet repeated = new BitSet();
        Part all = new Part(segment, repeated);
        ByteCursor cursor = new ByteCursor();
        for (int entry = 0; entry < segment.size(); entry++) {
            String id = segment.readId(entry, cursor);
            int first = all.find(id, cursor).orElse(entry);
            if (first != entry) {
                repeated.set(entry);
                digest.remove(segment.read(entry));
                refusals.add(new WatchListRefusal(lines[entry], List.of(SECOND)));
            }
        }
        return repeated;
    }

    /** The head of the file. */
    public WatchListHeader header() {
        return header;
    }

    /** The entries that were taken. */
    public Store store() {
        return store;
    }

    /** Fingerprint of the entries that were taken. */
    public String sha256() {
        return digest.hexadecimal();
    }

    /** The entries that were not taken, in the order of the file. */
    public List<WatchListRefusal> refusals() {
        return refusals;
    }
}
