package io.tidewaiter.cli.generate;

import com.fasterxml.jackson.annotation.JsonCreator;

/**
 * Usual lowest and highest value.
 *
 * @param low zero or more
 * @param high not less than low
 */
public record Range(double low, double high) {

    /** Reads {@code 19-20.5}. */
    @JsonCreator
    public static Range of(String text) {
        int dash = text.indexOf('-');
        return new Range(Double.parseDouble(text.substring(0, dash)), Double.parseDouble(text.substring(dash + 1)));
    }
}
