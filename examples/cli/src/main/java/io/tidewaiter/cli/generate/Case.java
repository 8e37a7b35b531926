package io.tidewaiter.cli.generate;

import io.tidewaiter.model.Consignment;
import java.util.function.Predicate;

/**
 * A kind of case: an ordinary consignment with a twist.
 *
 * @param kind name, a key of {@code lessons.csv}
 * @param fits whether the case can happen in a trade
 * @param twist what makes it special
 */
record Case(String kind, Predicate<Trade> fits, Twist twist) {

    /** Changes the papers of an ordinary consignment. */
    @FunctionalInterface
    interface Twist {
        Consignment apply(Consignment papers, Scene scene);
    }
}
