package io.tidewaiter.intake;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads the consignments of a file or stream one after the other, in constant memory however long the input is. Every record comes
 * out, in order, as {@link Intake.Read} or {@link Intake.Refused}. For use by one thread; close it at the end.
 *
 * <pre>{@code
 * try (ConsignmentReader reader = ConsignmentReader.open(Path.of("manifest.jsonl"), InputOptions.defaults())) {
 *     reader.stream().forEach(intake -> ...);
 * }
 * }</pre>
 *
 * <p>{@link SubjectReader} reads travellers too.
 */
public final class ConsignmentReader implements Iterator<Intake>, AutoCloseable {

    private final SubjectReader reader;

    private ConsignmentReader(SubjectReader reader) {
        this.reader = reader;
    }

    /**
     * Opens a file.
     *
     * @throws UnreadableInputException when it is not there, is a folder, may not be read, is of a kind no reader knows,
     *     or is a table whose header does not fit the mapping
     * @throws InvalidMappingException when the mapping does not fit the model
     */
    public static ConsignmentReader open(Path file, InputOptions options) {
        return new ConsignmentReader(SubjectReader.open(file, options.withSubjects(SubjectKind.CONSIGNMENT)));
    }

    /**
     * Opens a stream, which the reader closes. No more is read ahead than is needed to tell the format.
     *
     * @param name stands in the place of each record; its extension tells the format
     * @throws UnreadableInputException when it is of a kind no reader knows, is a table whose header does not fit the
     *     mapping, or reading fails
     * @throws InvalidMappingException when the mapping does not fit the model
     */
    public static ConsignmentReader open(InputStream in, String name, InputOptions options) {
        return new ConsignmentReader(SubjectReader.open(in, name, options.withSubjects(SubjectKind.CONSIGNMENT)));
    }

    /** @throws UnreadableInputException when reading fails */
    @Override
    public boolean hasNext() {
        return reader.hasNext();
    }

    /** @throws UnreadableInputException when reading fails */
    @Override
    public Intake next() {
        return reader.next();
    }

    /** The records that are left, in order. Closing the stream closes this reader. */
    public Stream<Intake> stream() {
        return reader.stream();
    }

    /** What refuses no record but is worth a look, such as a column that is neither mapped nor ignored. Known from the start. */
    public List<InputProblem> warnings() {
        return reader.warnings();
    }

    /** Closes the file or stream. */
    @Override
    public void close() {
        reader.close();
    }
}
