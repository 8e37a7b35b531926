package io.tidewaiter.cli.screen;

import io.tidewaiter.cli.report.Plain;
import io.tidewaiter.intake.Intake;
import io.tidewaiter.intake.Place;
import io.tidewaiter.intake.SubjectReader;
import io.tidewaiter.intake.UnreadableInputException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

/** The records of one input. When reading breaks off, the last record says so, so that nothing is lost in silence. */
final class Records implements Iterator<Intake> {

    private final SubjectReader reader;
    private Place last;
    private Optional<Intake> next = Optional.empty();
    private boolean broken;

    Records(SubjectReader reader, String name) {
        this.reader = reader;
        this.last = new Place(name, 1, 0);
    }

    @Override
    public boolean hasNext() {
        if (next.isEmpty() && !broken) {
            next = read();
        }
        return next.isPresent();
    }

    private Optional<Intake> read() {
        try {
            return reader.hasNext() ? Optional.of(reader.next()) : Optional.empty();
        } catch (UnreadableInputException failure) {
            broken = true;
            Place place = new Place(last.source(), last.line(), last.record() + 1);
            return Optional.of(Intake.Refused.whole(
                    place,
                    Plain.message(failure),
                    "Whatever follows in this input was not screened; screen it again."));
        }
    }

    @Override
    public Intake next() {
        if (!hasNext()) {
            throw new NoSuchElementException("No record is left.");
        }
        Intake intake = next.orElseThrow();
        last = intake.place();
        next = Optional.empty();
        return intake;
    }
}
