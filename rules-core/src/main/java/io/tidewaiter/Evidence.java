package io.tidewaiter;

import java.time.Instant;
import java.util.Optional;

/**
 * One value that made a rule true.
 *
 * @param fact the fact it belongs to, for example {@code Container CSQU3054383}
 * @param field word of the rule language, for example {@code Container.verifiedGrossMassKg}
 * @param meaning what the field means, English
 * @param value the value as text: numbers plain, dates ISO 8601
 * @param unit unit of the value; empty when it has none
 * @param test what was asked of it, for example {@code > 30480}
 * @param paths places in the input it was derived from, for example {@code equipment[0].verifiedGrossMass}
 * @param message reference of the message it came from
 * @param at when that message was received, UTC
 */
public record Evidence(
        String fact,
        String field,
        String meaning,
        String value,
        String unit,
        String test,
        java.util.List<String> paths,
        Optional<String> message,
        Optional<Instant> at) {

    /** Copies the paths. */
    public Evidence {
        paths = java.util.List.copyOf(paths);
    }
}
