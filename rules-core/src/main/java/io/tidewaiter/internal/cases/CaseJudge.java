package io.tidewaiter.internal.cases;

import io.tidewaiter.Assessment;
import io.tidewaiter.model.Subject;
import java.time.Instant;

/** Assesses the subject of a case with the pack it belongs to, whether the pack is in force on that day or not. */
@FunctionalInterface
public interface CaseJudge {

    /** The assessment as of an instant, with the alerts and the watch list of the case; without any, nobody was asked for them. */
    Assessment judge(Subject subject, Instant asOf, CaseLists lists);
}
