package io.tidewaiter.internal.intake;

import io.tidewaiter.intake.InputProblem;
import io.tidewaiter.intake.Intake;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Records of one input in one format. */
public interface RecordSource {

    /** The next record, read or refused; empty when the input has ended. */
    Optional<Intake> next() throws IOException;

    /** What does not refuse a record, but the person who made the mapping should look at. */
    List<InputProblem> warnings();
}
