package io.tidewaiter.internal.intake;

import com.fasterxml.jackson.databind.JsonNode;
import io.tidewaiter.intake.InputProblem;
import io.tidewaiter.intake.Intake;
import io.tidewaiter.intake.Intake.Read;
import io.tidewaiter.intake.Intake.Refused;
import io.tidewaiter.intake.Place;
import io.tidewaiter.intake.UnreadableInputException;
import io.tidewaiter.internal.text.Shown;
import io.tidewaiter.model.Consignment;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Consignments from the rows of a table, through a mapping. */
final class CsvRecords implements RecordSource {

    private final String name;
    private final CsvFramer framer;
    private final CsvCells cells;
    private final MappingPlan plan;
    private final int limit;
    private final CsvHeader header;
    private final int[] indexes;
    private long count;

    /** @throws UnreadableInputException when the header is missing or does not fit the mapping */
    CsvRecords(String name, ByteSource source, MappingPlan plan, int limit) throws IOException {
        this.name = name;
        this.framer = new CsvFramer(source, limit, plan.delimiter());
        this.cells = CsvCells.of(plan.delimiter());
        this.plan = plan;
        this.limit = limit;
        this.header = readHeader();
        this.indexes = header.indexes();
    }

    @Override
    public Optional<Intake> next() throws IOException {
        return framer.next().map(this::intake);
    }

    @Override
    public List<InputProblem> warnings() {
        return header.warnings();
    }

    private CsvHeader readHeader() throws IOException {
        Frame frame = framer.next()
                .orElseThrow(() -> new UnreadableInputException(
                        name + " is empty. A table begins with a line that names its columns."));
        Optional<Refused> refused = before(frame, new Place(name, frame.line(), 0));
        if (refused.isPresent()) {
            throw new UnreadableInputException(name + " has no readable header line. "
                    + refused.get().problems().get(0));
        }
        return new CsvHeader(cells.split(text(frame)), plan, name);
    }

    private Intake intake(Frame frame) {
        count++;
        Place place = new Place(name, frame.line(), count);
        Optional<Refused> refused = before(frame, place);
        if (refused.isPresent()) {
            return refused.get();
        }
        try {
            String[] row = cells.split(text(frame));
            return row.length == header.size() ? bind(new Row(row, indexes), place) : wrongSize(row.length, place);
        } catch (IOException e) {
            String said = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            return Refused.whole(
                    place,
                    "The row is not CSV: " + Shown.plain(said) + ".",
                    "Check the quotes in it and the delimiter.");
        }
    }

    private Optional<Refused> before(Frame frame, Place place) {
        if (frame.end() == Frame.End.OPEN_QUOTE) {
            return Optional.of(Refused.whole(
                    place,
                    "A quote that begins a cell is not closed.",
                    "Close it, or double it when it belongs to the text."));
        }
        return Refusals.before(frame, place, limit);
    }

    private Intake wrongSize(int size, Place place) {
        return Refused.whole(
                place,
                "The row has " + size + " cells, the header has " + header.size() + ".",
                "Check for a missing or extra delimiter '" + plan.delimiter()
                        + "', or put the cell with it in quotes.");
    }

    private Intake bind(Row row, Place place) {
        JsonNode tree = plan.record().fill(row).orElseGet(() -> ExactJson.json().createObjectNode());
        Bound<Consignment> bound = ModelBinder.bind(tree, Consignment.class);
        if (bound.value().isPresent() && !row.hasProblems()) {
            return new Read(bound.value().get(), place);
        }
        return new Refused(place, References.of(tree), row.problems(bound.problems()));
    }

    private static String text(Frame frame) {
        return new String(frame.bytes(), StandardCharsets.UTF_8);
    }
}
