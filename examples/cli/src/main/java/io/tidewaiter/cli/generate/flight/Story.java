package io.tidewaiter.cli.generate.flight;

import io.tidewaiter.cli.generate.Lesson;

/**
 * A kind of case on a flight.
 *
 * @param kind name, a key of {@code lessons.csv}
 * @param play who books what
 */
record Story(String kind, Play play) {

    /** Sells and boards what belongs to the story. */
    @FunctionalInterface
    interface Play {
        void on(Stage stage, Lesson lesson);
    }
}
