package io.tidewaiter.internal.normalise;

import io.tidewaiter.facts.Fact;
import java.lang.reflect.RecordComponent;
import java.util.Set;

import static org.assertj.core.api.Assertions.fail;

/**
 * Holds the facts of a whole record against those of the same record without a value: a field may have turned unknown, and nothing else.
 *
 * @param root the kind of fact the others point to, itself compared once
 * @param absenceTells fields that what a record does not hold says something of
 */
record Poorer(Class<? extends Fact> root, Set<String> absenceTells) {

    void compare(Fact richer, Fact poorer, String where) {
        RecordComponent[] components = RandomRecords.components(richer.getClass());
        Object[] before = RandomRecords.values(richer);
        Object[] after = RandomRecords.values(poorer);
        for (int i = 0; i < components.length; i++) {
            String name = components[i].getName();
            boolean kept = after[i] == null
                    || after[i].equals(before[i])
                    || root.isInstance(after[i])
                    || absenceTells.contains(name);
            if (!kept) {
                fail("%s: %s.%s was %s and became %s"
                        .formatted(where, richer.getClass().getSimpleName(), name, before[i], after[i]));
            }
        }
    }
}
