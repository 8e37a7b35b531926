package io.tidewaiter.internal.intake;

import io.tidewaiter.intake.InputFormat;
import io.tidewaiter.intake.InputOptions;
import io.tidewaiter.intake.UnreadableInputException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/** Finds out how an input is written and opens the records of it. */
public final class RecordSources {

    private RecordSources() {}

    /** An opened input: its records, and what to close at the end. */
    public record Opened(RecordSource records, Closeable input) {}

    /**
     * Opens the records of a stream.
     *
     * @throws UnreadableInputException when no reader knows what is in it
     */
    public static Opened open(InputStream in, String name, InputOptions options) throws IOException {
        ByteSource source = new ByteSource(in);
        Formats.refuseForeign(source.head(), name);
        InputFormat format =
                options.format() == InputFormat.AUTO ? Formats.find(name, source.head()) : options.format();
        int limit = options.maxRecordBytes();
        RecordSource records = switch (format) {
            case JSON -> new JsonRecords(name, new JsonFramer(source, limit), limit);
            case JSONL -> new JsonRecords(name, new LineFramer(source, limit), limit);
            case CSV, AUTO -> throw new UnreadableInputException(name + " is CSV, which needs a mapping.");
        };
        return new Opened(records, source);
    }
}
