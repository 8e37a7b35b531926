package io.tidewaiter.internal.watch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.tidewaiter.internal.intake.ExactJson;
import io.tidewaiter.internal.intake.Frame;
import io.tidewaiter.internal.intake.Frames;
import io.tidewaiter.watch.InvalidWatchListException;
import io.tidewaiter.watch.WatchListHeader;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the head of a file, then its entries one after the other, in constant memory. No message quotes a value. */
final class FileReader {

    /** Bytes of the longest line: an entry with all the names, dates and documents it may have. */
    private static final int LONGEST = 1 << 18;

    private static final String NO_CSV =
            "The row is no well-formed CSV in UTF-8 of at most 256 KiB. Put quotation marks around a cell with a comma, and double those within.";

    private final Frames frames;
    private HeaderDraft head = new HeaderDraft();
    private Optional<CsvEntries> rows = Optional.empty();
    private long line;

    private FileReader(Frames frames) {
        this.frames = frames;
    }

    /** Opens a file and reads its head. */
    static FileReader open(InputStream in) throws IOException {
        FileReader reader = new FileReader(Frames.of(in, LONGEST));
        if (reader.frames.isJson()) {
            reader.head = reader.frames
                    .next()
                    .map(FileReader::json)
                    .map(HeaderDraft::of)
                    .orElseGet(HeaderDraft::new);
        } else {
            reader.readRows();
        }
        return reader;
    }

    private void readRows() throws IOException {
        Optional<Frame> frame = frames.next();
        while (frame.isPresent()) {
            Optional<String[]> cells = cells(frame.get());
            if (cells.isEmpty()) {
                head.problem("Line " + frame.get().line() + ": " + NO_CSV);
            } else if (cells.get()[0].startsWith("#")) {
                head.row(cells.get());
            } else {
                List<String> problems = new ArrayList<>();
                rows = Optional.of(CsvEntries.of(cells.get(), problems));
                problems.forEach(head::problem);
                return;
            }
            frame = frames.next();
        }
        head.problem("There is no row with the names of the columns. Write it after the head.");
    }

    /**
     * The header.
     *
     * @throws InvalidWatchListException with every problem found
     */
    WatchListHeader header(boolean delta) {
        return head.header(delta);
    }

    String base() {
        return head.base();
    }

    /** The next entry; empty when the file has ended. */
    Optional<EntryDraft> next() throws IOException {
        Optional<Frame> frame = frames.next();
        if (frame.isEmpty()) {
            return Optional.empty();
        }
        line = frame.get().line();
        return Optional.of(rows.isPresent() ? row(frame.get(), rows.get()) : JsonEntries.read(json(frame.get())));
    }

    /** Line on which the last entry began, from 1. */
    long line() {
        return line;
    }

    private EntryDraft row(Frame frame, CsvEntries columns) {
        Optional<String[]> cells = cells(frame);
        if (cells.isPresent()) {
            return columns.read(cells.get());
        }
        EntryDraft draft = new EntryDraft();
        draft.problem(NO_CSV);
        return draft;
    }

    private Optional<String[]> cells(Frame frame) {
        try {
            String[] cells = Frames.isReadable(frame) ? frames.cells(frame) : new String[0];
            return cells.length == 0 ? Optional.empty() : Optional.of(cells);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The object on a line; missing when it cannot be parsed: what a parser says of it may quote it. */
    private static JsonNode json(Frame frame) {
        try {
            return Frames.isReadable(frame) ? ExactJson.json().readTree(frame.bytes()) : MissingNode.getInstance();
        } catch (IOException | NumberFormatException e) {
            return MissingNode.getInstance();
        }
    }
}
