package io.tidewaiter.internal.intake;

import io.tidewaiter.internal.text.Shown;
import java.util.List;

/** Grows the record a mapping builds, one field after the other. */
final class SlotTree {

    private final ObjectSlot root = new ObjectSlot();
    private final Binding problems;

    SlotTree(Binding problems) {
        this.problems = problems;
    }

    ObjectSlot root() {
        return root;
    }

    /** Puts a field in; a second one for the same field is a problem. */
    void put(ModelPath path, Slot slot) {
        Slot parent = root;
        List<Object> steps = path.steps();
        for (int i = 0; i < steps.size() - 1; i++) {
            parent = child(parent, steps.get(i), steps.get(i + 1) instanceof Integer);
        }
        Object last = steps.get(steps.size() - 1);
        Slot before = parent instanceof ListSlot list
                ? list.items().putIfAbsent((Integer) last, slot)
                : ((ObjectSlot) parent).fields().putIfAbsent((String) last, slot);
        if (before != null) {
            taken(path, before);
        }
    }

    private void taken(ModelPath path, Slot before) {
        String by = before instanceof ColumnSlot column
                ? "column '" + Shown.plain(column.name()) + "'"
                : before instanceof ConstantSlot ? "a constant" : "its items";
        problems.problem(
                path.text(), "'" + path.text() + "' is already filled by " + by + ".", "Fill each field once.");
    }

    private static Slot child(Slot parent, Object step, boolean list) {
        if (parent instanceof ListSlot items) {
            return items.items().computeIfAbsent((Integer) step, key -> list ? new ListSlot() : new ObjectSlot());
        }
        return ((ObjectSlot) parent)
                .fields()
                .computeIfAbsent((String) step, key -> list ? new ListSlot() : new ObjectSlot());
    }
}
