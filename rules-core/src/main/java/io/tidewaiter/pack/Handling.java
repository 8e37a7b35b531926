package io.tidewaiter.pack;

import java.util.List;

/**
 * How a pack may be handled.
 *
 * @param training whether it is made for courses and tests; it never judges real subjects
 * @param sensitive ids of rules whose content must not leave the unit, sorted: real routes, thresholds
 */
public record Handling(boolean training, List<String> sensitive) {

    /** Nothing special. */
    public static final Handling ORDINARY = new Handling(false, List.of());

    /** Copies the list. */
    public Handling {
        sensitive = sensitive.stream().sorted().distinct().toList();
    }
}
