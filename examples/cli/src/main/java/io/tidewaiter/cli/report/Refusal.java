package io.tidewaiter.cli.report;

import java.util.List;
import java.util.Optional;

/**
 * One record that could not be screened.
 *
 * @param place where the record stands, for example {@code day.jsonl:17}
 * @param reference the host's reference, when it could be read
 * @param problems everything wrong with it, each with the value and what to write instead
 */
public record Refusal(String place, Optional<String> reference, List<String> problems) {

    /** Copies the list. */
    public Refusal {
        problems = List.copyOf(problems);
    }

    /** {@code place} or {@code place (reference)}. */
    public String where() {
        return reference.map(known -> place + " (" + known + ")").orElse(place);
    }
}
