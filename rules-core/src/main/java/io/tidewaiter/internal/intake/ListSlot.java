package io.tidewaiter.internal.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A list. Items the row says nothing about are left out; with no item left the list is unknown, not known to be empty. */
final class ListSlot implements Slot {

    private final SortedMap<Integer, Slot> items = new TreeMap<>();

    SortedMap<Integer, Slot> items() {
        return items;
    }

    @Override
    public boolean fromColumns() {
        return items.values().stream().anyMatch(Slot::fromColumns);
    }

    @Override
    public Optional<JsonNode> fill(Row row) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (Slot item : items.values()) {
            int mark = row.enter(list.size());
            item.fill(row).ifPresent(list::add);
            row.leave(mark);
        }
        return list.isEmpty() ? Optional.empty() : Optional.of(list);
    }
}
