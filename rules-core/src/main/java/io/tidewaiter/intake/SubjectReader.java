package io.tidewaiter.intake;

import io.tidewaiter.internal.intake.RecordSources;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads the consignments or travellers of a file or stream one after the other, in constant memory however long the input is. Every
 * record comes out, in order, as {@link Intake.Read}, {@link Intake.ReadPassenger} or {@link Intake.Refused}. For use by one thread;
 * close it at the end.
 *
 * <pre>{@code
 * try (SubjectReader reader = SubjectReader.open(Path.of("flight.edi"), InputOptions.defaults())) {
 *     reader.stream().forEach(intake -> ...);
 * }
 * }</pre>
 */
public final class SubjectReader implements Iterator<Intake>, AutoCloseable {

    private final String name;
    private final RecordSources.Opened opened;
    private Optional<Intake> next = Optional.empty();
    private boolean ended;
    private long accepted;
    private long refused;

    private SubjectReader(String name, RecordSources.Opened opened) {
        this.name = name;
        this.opened = opened;
    }

    /**
     * Opens a file.
     *
     * @throws UnreadableInputException when it is not there, is a folder, may not be read, is of a kind no reader knows,
     *     or is a table whose header does not fit the mapping
     * @throws InvalidMappingException when the mapping does not fit the model
     */
    public static SubjectReader open(Path file, InputOptions options) {
        if (Files.isDirectory(file)) {
            throw new UnreadableInputException(file + " is a folder. Name a file in it.");
        }
        if (!Files.exists(file)) {
            throw new UnreadableInputException(file + " is not there. Check the path; it is looked up from "
                    + Path.of("").toAbsolutePath() + ".");
        }
        try {
            return open(Files.newInputStream(file), String.valueOf(file.getFileName()), options);
        } catch (IOException e) {
            throw new UnreadableInputException(file + " cannot be opened. Check that you may read it.", e);
        }
    }

    /**
     * Opens a stream, which the reader closes. No more is read ahead than is needed to tell the format.
     *
     * @param name stands in the place of each record; its extension tells the format
     * @throws UnreadableInputException when it is of a kind no reader knows, is a table whose header does not fit the
     *     mapping, or reading fails
     * @throws InvalidMappingException when the mapping does not fit the model
     */
    public static SubjectReader open(InputStream in, String name, InputOptions options) {
        try {
            return new SubjectReader(name, RecordSources.open(in, name, options));
        } catch (IOException e) {
            throw closing(in, failed(name, e));
        } catch (RuntimeException e) {
            throw closing(in, e);
        }
    }

    /** @throws UnreadableInputException when reading fails */
    @Override
    public boolean hasNext() {
        if (next.isEmpty() && !ended) {
            try {
                next = opened.records().next();
                ended = next.isEmpty();
            } catch (IOException e) {
                ended = true;
                throw failed(name, e);
            }
        }
        return next.isPresent();
    }

    /** @throws UnreadableInputException when reading fails */
    @Override
    public Intake next() {
        if (!hasNext()) {
            throw new NoSuchElementException("All records of " + name + " have been read.");
        }
        Intake intake = next.orElseThrow();
        next = Optional.empty();
        if (intake instanceof Intake.Refused) {
            refused++;
        } else {
            accepted++;
        }
        return intake;
    }

    /** The records that are left, in order. Closing the stream closes this reader. */
    public Stream<Intake> stream() {
        int order = Spliterator.ORDERED | Spliterator.NONNULL;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(this, order), false)
                .onClose(this::close);
    }

    /** What refuses no record but is worth a look, such as a column that is neither mapped nor ignored. Known from the start. */
    public List<InputProblem> warnings() {
        return opened.records().warnings();
    }

    /** What was read so far, in numbers that say nothing about anyone. Complete when {@link #hasNext} is false. */
    public IntakeSummary summary() {
        IntakeSummary messages = opened.records().summary();
        return new IntakeSummary(
                messages.messages(),
                accepted,
                refused,
                messages.warnings(),
                messages.dropped(),
                messages.unknownSegments());
    }

    /** Closes the file or stream. */
    @Override
    public void close() {
        ended = true;
        next = Optional.empty();
        try {
            opened.input().close();
        } catch (IOException e) {
            throw failed(name, e);
        }
    }

    private static UnreadableInputException failed(String name, IOException e) {
        return new UnreadableInputException(
                "Reading " + name + " failed. Check the disk or the connection it comes from.", e);
    }

    private static RuntimeException closing(InputStream in, RuntimeException e) {
        try {
            in.close();
        } catch (IOException ignored) {
            e.addSuppressed(ignored);
        }
        return e;
    }
}
