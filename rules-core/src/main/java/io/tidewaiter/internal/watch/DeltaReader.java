package io.tidewaiter.internal.watch;

import io.tidewaiter.watch.InvalidWatchListException;
import io.tidewaiter.watch.WatchEntry;
import io.tidewaiter.watch.WatchListDelta;
import io.tidewaiter.watch.WatchListHeader;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a change of a list, whole or not at all. */
public final class DeltaReader {

    private final List<WatchEntry> upserts = new ArrayList<>();
    private final List<String> removals = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final List<String> problems = new ArrayList<>();

    private DeltaReader() {}

    /**
     * Reads a change.
     *
     * @throws InvalidWatchListException with every problem found
     */
    public static WatchListDelta read(InputStream in) throws IOException {
        FileReader file = FileReader.open(in);
        WatchListHeader header = file.header(true);
        DeltaReader reader = new DeltaReader();
        for (Optional<EntryDraft> draft = file.next(); draft.isPresent(); draft = file.next()) {
            reader.take(draft.get(), file.line());
        }
        if (!reader.problems.isEmpty()) {
            throw new InvalidWatchListException(reader.problems);
        }
        return new WatchListDelta(file.base(), header, reader.upserts, reader.removals);
    }

    private void take(EntryDraft draft, long line) {
        if (!draft.id().isEmpty() && !ids.add(draft.id())) {
            draft.problem("id is changed twice. Keep one change.");
        }
        if (draft.isRemoval() && draft.problems().isEmpty() && !draft.id().isBlank()) {
            removals.add(draft.id());
            return;
        }
        draft.entry().ifPresent(upserts::add);
        draft.problems().forEach(problem -> problems.add("Line " + line + ": " + problem));
    }
}
