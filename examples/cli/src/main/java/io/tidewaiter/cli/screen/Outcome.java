package io.tidewaiter.cli.screen;

import io.tidewaiter.cli.report.Refusal;
import io.tidewaiter.cli.report.Screened;

/** What became of one record: an answer or a refusal, never neither. */
sealed interface Outcome {

    /** An answer, with what is written for it. */
    record Answered(Screened screened, String rendered) implements Outcome {}

    /** A refusal. */
    record Refused(Refusal refusal) implements Outcome {}
}
