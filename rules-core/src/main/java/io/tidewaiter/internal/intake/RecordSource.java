package io.tidewaiter.internal.intake;

import io.tidewaiter.intake.InputProblem;
import io.tidewaiter.intake.Intake;
import io.tidewaiter.intake.IntakeSummary;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Records of one input in one format. */
public interface RecordSource {

    /** The next record, read or refused; empty when the input has ended. */
    Optional<Intake> next() throws IOException;

    /** What does not refuse a record, but the person who made the mapping should look at. */
    List<InputProblem> warnings();

    /** Counts of what was read so far, as far as a format has messages. */
    default IntakeSummary summary() {
        return new IntakeSummary(0, 0, 0, Map.of(), Map.of(), 0);
    }
}
