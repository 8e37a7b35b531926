package io.tidewaiter.internal.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** A part of the record a mapping describes, filled from a row. */
interface Slot {

    /** Whether a column fills it or something in it; otherwise it is the same in every row. */
    boolean fromColumns();

    /** The part for this row; empty when the row says nothing about it. */
    Optional<JsonNode> fill(Row row);
}
