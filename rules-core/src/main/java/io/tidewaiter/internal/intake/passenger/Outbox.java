package io.tidewaiter.internal.intake.passenger;

import io.tidewaiter.intake.DroppedData;
import io.tidewaiter.intake.InputProblem;
import io.tidewaiter.intake.Intake;
import io.tidewaiter.intake.IntakeSummary;
import io.tidewaiter.intake.MessageWarning;
import io.tidewaiter.intake.Place;
import io.tidewaiter.internal.intake.edifact.Segment;
import io.tidewaiter.model.Passenger;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What comes out of one input: travellers and refusals in order, and counts of everything else. No text of a message gets in here. */
final class Outbox {

    private final String source;
    private final String piece;
    private final String unit;
    private final Deque<Intake> ready = new ArrayDeque<>();
    private final Map<MessageWarning, Long> warnings = new EnumMap<>(MessageWarning.class);
    private final Map<DroppedData, Long> dropped = new EnumMap<>(DroppedData.class);
    private long message;
    private long line = 1;
    private long messages;
    private long records;
    private long refused;
    private long unknownSegments;

    /**
     * @param piece what a message is made of, in words
     * @param unit what places in the input are counted in
     */
    Outbox(String source, String piece, String unit) {
        this.source = source;
        this.piece = piece;
        this.unit = unit;
    }

    /** The next record that is ready. */
    Optional<Intake> poll() {
        return Optional.ofNullable(ready.poll());
    }

    void beginMessage(long number, long atLine) {
        messages++;
        message = number;
        line = atLine;
    }

    /** Number of the record that comes next, from 1. */
    long nextRecord() {
        return records + 1;
    }

    void accept(Passenger passenger) {
        records++;
        ready.add(new Intake.ReadPassenger(passenger, place()));
    }

    /** Refuses one traveller, or the whole message when none can be told apart. */
    void refuse(Segment at, String found, String advice) {
        String where = "message " + message + ", " + piece + " " + at.number() + " (" + shown(at) + "), ";
        refuse(where + unit + " " + at.offset(), found, advice);
    }

    void refuseMessage(long offset, String found, String advice) {
        refuse("message " + message + ", " + unit + " " + offset, found, advice);
    }

    private void refuse(String path, String found, String advice) {
        records++;
        refused++;
        ready.add(new Intake.Refused(place(), Optional.empty(), List.of(new InputProblem(path, "", found, advice))));
    }

    void warn(MessageWarning warning) {
        warnings.merge(warning, 1L, Long::sum);
    }

    void drop(DroppedData kind) {
        dropped.merge(kind, 1L, Long::sum);
    }

    void unknownSegment() {
        unknownSegments++;
    }

    /** Reads a value; one that is there but cannot be read gives a warning and stays unknown. */
    <T> @Nullable T read(String raw, Function<String, Optional<T>> parser) {
        if (raw.isEmpty()) {
            return null;
        }
        Optional<T> value = parser.apply(raw);
        if (value.isEmpty()) {
            warn(MessageWarning.VALUE_UNREADABLE);
        }
        return value.orElse(null);
    }

    IntakeSummary summary() {
        return new IntakeSummary(messages, records - refused, refused, warnings, dropped, unknownSegments);
    }

    private Place place() {
        return new Place(source, line, records);
    }

    /** A tag that is none could be a piece of a name. */
    private static String shown(Segment segment) {
        return segment.readable() || segment.isKnown() ? segment.tag() : "damaged";
    }
}
