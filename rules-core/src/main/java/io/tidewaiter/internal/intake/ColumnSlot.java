package io.tidewaiter.internal.intake;

import com.fasterxml.jackson.databind.JsonNode;
import io.tidewaiter.internal.text.Shown;
import java.util.Optional;

/**
 * A field filled from one column.
 *
 * @param column number of the column in the plan
 * @param name name of the column in the header
 * @param path field it fills
 * @param cells how its cells are read
 */
record ColumnSlot(int column, String name, ModelPath path, CellReader cells) implements Slot {

    @Override
    public boolean fromColumns() {
        return true;
    }

    @Override
    public Optional<JsonNode> fill(Row row) {
        Optional<JsonNode> value = cells.read(row.cell(column), this, row);
        if (value.isPresent()) {
            row.comesFrom(this);
        }
        return value;
    }

    /** Place of a problem: the column and the field. */
    String place() {
        return "column '" + Shown.plain(name) + "' (" + path.text() + ")";
    }
}
