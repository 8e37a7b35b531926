package io.tidewaiter.internal.intake;

import java.util.List;
import java.util.Set;

/**
 * A mapping made ready to run.
 *
 * @param delimiter character between cells
 * @param columns names of the mapped columns; their place in this list is their number
 * @param ignored names of columns left out on purpose
 * @param record what to build from a row
 */
record MappingPlan(char delimiter, List<String> columns, Set<String> ignored, ObjectSlot record) {}
