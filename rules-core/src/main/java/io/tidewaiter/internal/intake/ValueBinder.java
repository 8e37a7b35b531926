package io.tidewaiter.internal.intake;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** Turns one node of a tree into a value of one type. */
interface ValueBinder {

    /**
     * The value, or null after every problem of the node has been told to the binding.
     *
     * @param node a node that is present and not JSON null
     */
    @Nullable
    Object bind(JsonNode node, Binding binding);
}
