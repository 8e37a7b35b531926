package io.tidewaiter.internal.cases;

import io.tidewaiter.Assessment;
import io.tidewaiter.alerts.Alerts;
import io.tidewaiter.model.Subject;
import java.time.Instant;
import java.util.Optional;

/** Assesses the subject of a case with the pack it belongs to, whether the pack is in force on that day or not. */
@FunctionalInterface
public interface CaseJudge {

    /** The assessment as of an instant, with the alerts of the case; without any, nobody was asked for alerts. */
    Assessment judge(Subject subject, Instant asOf, Optional<Alerts> alerts);
}
