package io.tidewaiter.pack;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a reference table comes from. It is kept in {@code NAME.source.yaml} beside {@code NAME.csv}.
 *
 * @param origin who published the data and where, in words
 * @param licence SPDX identifier, or words when there is none
 * @param version version of the table, the publisher's own where there is one
 * @param retrieved day the data was taken over
 * @param staleAfter last day on which the table counts as current; empty when it does not age
 */
public record TableSource(
        String origin, String licence, String version, LocalDate retrieved, Optional<LocalDate> staleAfter) {

    /** Checks that nothing is blank. */
    public TableSource {
        requireText(origin, "origin");
        requireText(licence, "licence");
        requireText(version, "version");
    }

    private static void requireText(String value, String field) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(
                    field + " of a reference table is empty. Say where the data comes from and under which terms.");
        }
    }
}
