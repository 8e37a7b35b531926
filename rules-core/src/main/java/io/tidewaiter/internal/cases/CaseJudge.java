package io.tidewaiter.internal.cases;

import io.tidewaiter.Assessment;
import io.tidewaiter.model.Consignment;
import java.time.Instant;

/** Assesses the consignment of a case with the pack it belongs to, whether the pack is in force on that day or not. */
@FunctionalInterface
public interface CaseJudge {

    /** The assessment as of an instant. */
    Assessment judge(Consignment consignment, Instant asOf);
}
