package io.tidewaiter.pack;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Names one reference table exactly.
 *
 * @param name for example {@code hs-codes}
 * @param version version of the table
 * @param sha256 SHA-256 of its CSV, 64 hexadecimal digits, lower case
 * @param staleAfter last day on which the table counts as current; empty when it does not age
 */
public record TableRef(String name, String version, String sha256, Optional<LocalDate> staleAfter) {

    /** Whether the table no longer counts as current on a day; the last day itself still does. */
    public boolean staleOn(LocalDate day) {
        return staleAfter.filter(day::isAfter).isPresent();
    }
}
