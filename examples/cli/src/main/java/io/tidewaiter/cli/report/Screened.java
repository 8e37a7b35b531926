package io.tidewaiter.cli.report;

import io.tidewaiter.Assessment;
import io.tidewaiter.model.Subject;

/**
 * One record with its answer.
 *
 * @param place where the record stands, for example {@code day.jsonl:17}
 * @param subject what was screened
 * @param assessment the answer
 */
public record Screened(String place, Subject subject, Assessment assessment) {}
