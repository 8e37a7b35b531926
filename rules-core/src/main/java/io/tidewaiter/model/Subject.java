package io.tidewaiter.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What can be screened. The host fills in what it has; only the reference is required. */
public sealed interface Subject permits Consignment, Passenger {

    /** The host's own reference, never empty. */
    String reference();

    /** When the data was lodged, UTC; the as-of instant of the assessment unless the host gives another one. */
    @Nullable
    Instant lodgedAt();
}
