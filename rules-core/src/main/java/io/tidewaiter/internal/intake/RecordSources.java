package io.tidewaiter.internal.intake;

import io.tidewaiter.intake.CsvMapping;
import io.tidewaiter.intake.InputFormat;
import io.tidewaiter.intake.InputOptions;
import io.tidewaiter.intake.SubjectKind;
import io.tidewaiter.intake.UnreadableInputException;
import io.tidewaiter.internal.intake.edifact.StaediSegments;
import io.tidewaiter.internal.intake.passenger.Cards;
import io.tidewaiter.internal.intake.passenger.EdifactPassengers;
import io.tidewaiter.internal.intake.passenger.XmlPassengers;
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
     * @throws UnreadableInputException when no reader knows what is in it, or the header of a table does not fit the mapping
     * @throws io.tidewaiter.intake.InvalidMappingException when the mapping does not fit the model
     */
    public static Opened open(InputStream in, String name, InputOptions options) throws IOException {
        ByteSource source = new ByteSource(in);
        Formats.refuseForeign(source.head(), name);
        InputFormat format =
                options.format() == InputFormat.AUTO ? Formats.find(name, source.head()) : options.format();
        int limit = options.maxRecordBytes();
        JsonSubjects subjects = new JsonSubjects(options.subjects());
        RecordSource records = switch (format) {
            case JSON -> new JsonRecords(name, new JsonFramer(source, limit), subjects, limit);
            case JSONL -> new JsonRecords(name, new LineFramer(source, limit), subjects, limit);
            case EDIFACT -> edifact(name, source, options);
            case XML -> xml(name, source, options);
            case CSV, AUTO -> csv(name, source, options);
        };
        return new Opened(records, source);
    }

    private static RecordSource edifact(String name, ByteSource source, InputOptions options) {
        requireTravellers(name, options);
        try {
            StaediSegments.requireLibrary();
            return new EdifactPassengers(name, source, new Cards(options.cardKey()), options.maxRecordBytes());
        } catch (NoClassDefFoundError missing) {
            throw new UnreadableInputException(
                    "Messages in EDIFACT need the library io.xlate:staedi. Add it to the dependencies.", missing);
        }
    }

    private static RecordSource xml(String name, ByteSource source, InputOptions options) {
        requireTravellers(name, options);
        return new XmlPassengers(name, source, new Cards(options.cardKey()));
    }

    private static void requireTravellers(String name, InputOptions options) {
        if (options.subjects() == SubjectKind.CONSIGNMENT) {
            throw new UnreadableInputException(name
                    + " holds messages about travellers, and consignments are asked for. Read it with SubjectReader.");
        }
    }

    private static RecordSource csv(String name, ByteSource source, InputOptions options) throws IOException {
        if (options.subjects() == SubjectKind.PASSENGER) {
            throw new UnreadableInputException(
                    name + " looks like a table (CSV), and passengers are not read from tables."
                            + " Give messages (PAXLST, PNRGOV) or JSON.");
        }
        CsvMapping mapping = options.mapping()
                .orElseThrow(() -> new UnreadableInputException(name
                        + " looks like a table (CSV), which needs a mapping that says what its columns mean."
                        + " Give one, or say the format if it is JSON."));
        return new CsvRecords(name, source, MappingCompiler.compile(mapping, name), options.maxRecordBytes());
    }
}
