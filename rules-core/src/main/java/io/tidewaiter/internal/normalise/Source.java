package io.tidewaiter.internal.normalise;

import io.tidewaiter.model.Consignment;
import io.tidewaiter.model.HsCode;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What all facts of one consignment are derived from.
 *
 * @param consignment what the host handed in
 * @param asOf instant of the assessment
 * @param tables look-ups for the day of that instant
 * @param knowledge the tables made ready for look-ups
 */
record Source(Consignment consignment, Instant asOf, Tables tables, Knowledge knowledge) {

    /** What follows from an HS code that may be unknown. */
    CodeFacts code(@Nullable HsCode code) {
        return code == null ? CodeFacts.UNKNOWN : tables.code(code);
    }

    /** The as-of day, UTC. */
    LocalDate day() {
        return tables.day();
    }
}
