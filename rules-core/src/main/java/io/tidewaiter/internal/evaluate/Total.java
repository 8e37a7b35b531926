package io.tidewaiter.internal.evaluate;

import java.util.Map;
import java.util.Optional;

/**
 * What an accumulate comes to.
 *
 * @param truth whether its condition holds on the results
 * @param results results by variable; one is empty while a fact may count or not, or lacks the value
 */
public record Total(Truth truth, Map<String, Optional<Object>> results) {

    /** Copies the results. */
    public Total {
        results = Map.copyOf(results);
    }
}
