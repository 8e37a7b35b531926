package io.tidewaiter.internal.intake;

import com.fasterxml.jackson.databind.JsonNode;
import io.tidewaiter.internal.text.Shown;

/** Makes JSON values of an input safe to show. */
final class ShownValue {

    private ShownValue() {}

    static String of(JsonNode node) {
        if (node.isContainerNode()) {
            return node.isArray() ? "[...]" : "{...}";
        }
        // A decimal in scientific notation stays short; asText() could write out a billion zeros.
        return Shown.plain(node.isBigDecimal() ? node.decimalValue().toString() : node.asText());
    }
}
