package io.tidewaiter.internal.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** A value that is the same in every row. */
record ConstantSlot(JsonNode value) implements Slot {

    @Override
    public boolean fromColumns() {
        return false;
    }

    @Override
    public Optional<JsonNode> fill(Row row) {
        return Optional.of(value);
    }
}
