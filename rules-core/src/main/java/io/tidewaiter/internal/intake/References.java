package io.tidewaiter.internal.intake;

import com.fasterxml.jackson.databind.JsonNode;
import io.tidewaiter.internal.text.Shown;
import java.util.Optional;

/** The reference of a record that may be refused for something else. */
final class References {

    private References() {}

    /** The reference, safe to print; empty when there is none to read. */
    static Optional<String> of(JsonNode record) {
        JsonNode reference = record.path("reference");
        return reference.isTextual() && !reference.textValue().isBlank()
                ? Optional.of(Shown.plain(reference.textValue()))
                : Optional.empty();
    }
}
