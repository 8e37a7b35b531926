package io.tidewaiter.internal.intake;

import io.tidewaiter.intake.InputProblem;
import io.tidewaiter.internal.text.Shown;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One row on its way to a record: its cells, where each value went, and the problems of its cells. */
final class Row {

    private final String[] cells;
    private final int[] indexes;
    private final StringBuilder path = new StringBuilder();
    private final Map<String, ColumnSlot> origins = new HashMap<>();
    private final List<InputProblem> problems = new ArrayList<>();

    /**
     * A row.
     *
     * @param indexes position in the row of each column of the plan
     */
    Row(String[] cells, int[] indexes) {
        this.cells = cells;
        this.indexes = indexes;
    }

    /** The cell of a column without the spaces around it. */
    String cell(int column) {
        return cells[indexes[column]].strip();
    }

    int enter(String field) {
        int mark = path.length();
        path.append(mark > 0 ? "." : "").append(field);
        return mark;
    }

    int enter(int index) {
        int mark = path.length();
        path.append('[').append(index).append(']');
        return mark;
    }

    void leave(int mark) {
        path.setLength(mark);
    }

    /** Notes that the part being built came from this column. */
    void comesFrom(ColumnSlot column) {
        origins.put(path.toString(), column);
    }

    void problem(ColumnSlot column, String value, String found, String advice) {
        problems.add(new InputProblem(column.place(), Shown.plain(value), found, advice));
    }

    /** Problems of cells, then those of the binder with the column in place of the path where one column filled it. */
    List<InputProblem> problems(List<InputProblem> binding) {
        List<InputProblem> all = new ArrayList<>(problems);
        for (InputProblem problem : binding) {
            ColumnSlot column = origin(problem.path());
            String at = column == null ? problem.path() : column.place();
            all.add(new InputProblem(at, problem.value(), problem.found(), problem.advice()));
        }
        return all;
    }

    boolean hasProblems() {
        return !problems.isEmpty();
    }

    /** The column a path came from; for a part of a cell, such as an item of a split list, that cell's. */
    private @Nullable ColumnSlot origin(String at) {
        String part = at;
        while (!origins.containsKey(part)) {
            int end = Math.max(part.lastIndexOf('.'), part.lastIndexOf('['));
            if (end < 0) {
                return null;
            }
            part = part.substring(0, end);
        }
        return origins.get(part);
    }
}
