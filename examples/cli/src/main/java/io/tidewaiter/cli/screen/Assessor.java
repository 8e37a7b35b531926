package io.tidewaiter.cli.screen;

import io.tidewaiter.Assessment;
import io.tidewaiter.model.Subject;

/** Gives the answer for a subject; safe for any number of threads. */
@FunctionalInterface
interface Assessor {
    Assessment assess(Subject subject);
}
