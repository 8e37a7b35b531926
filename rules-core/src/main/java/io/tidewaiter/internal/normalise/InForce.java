package io.tidewaiter.internal.normalise;

import io.tidewaiter.pack.TableRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Rows of a table that are in force on a day. Called for every word of a text, so that most calls, of no rows at all, make nothing. */
final class InForce {

    private InForce() {}

    /** The rows in force, in their order. */
    static List<TableRow> of(List<TableRow> rows, LocalDate day) {
        if (rows.isEmpty()) {
            return List.of();
        }
        List<TableRow> inForce = new ArrayList<>(rows.size());
        add(rows, day, inForce);
        return inForce;
    }

    /** Adds the rows in force to what was found before. */
    static void add(List<TableRow> rows, LocalDate day, List<TableRow> found) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).inForce(day)) {
                found.add(rows.get(i));
            }
        }
    }

    /** Whether some row is in force. */
    static boolean any(List<TableRow> rows, LocalDate day) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).inForce(day)) {
                return true;
            }
        }
        return false;
    }
}
