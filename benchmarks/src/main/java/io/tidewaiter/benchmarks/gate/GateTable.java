package io.tidewaiter.benchmarks.gate;

import io.tidewaiter.benchmarks.text.Numbers;
import io.tidewaiter.benchmarks.text.TextTable;
import java.util.List;

/** The table of the gate, for a terminal. */
final class GateTable {

    private static final List<String> HEAD = List.of("what", "measured", "reach", "aim", "verdict");

    private GateTable() {}

    static String of(List<Verdict> verdicts) {
        List<List<String>> rows = verdicts.stream().map(GateTable::row).toList();
        return TextTable.of(HEAD, rows);
    }

    private static List<String> row(Verdict verdict) {
        Goal goal = verdict.figure().goal();
        return List.of(
                verdict.figure().what(),
                Numbers.shortest(verdict.measured().orElse(Double.NaN)),
                goal.reachText(),
                goal.aimText(),
                verdict.text());
    }
}
