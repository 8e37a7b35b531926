package io.tidewaiter.cli.csv;

import io.tidewaiter.Assessment;
import io.tidewaiter.Finding;
import io.tidewaiter.cli.report.Answer;
import io.tidewaiter.cli.report.Screened;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Columns for consignments. */
record CargoColumns() implements Columns {

    private static final int REASONS = 3;

    @Override
    public List<String> names() {
        List<String> names = new ArrayList<>(List.of("reference", "as_of", "lane", "score"));
        Columns.threats().forEach(threat -> names.add(Columns.name(threat)));
        names.addAll(List.of("data_quality", "review", "random", "asks", "findings"));
        names.addAll(Columns.reasonNames("", REASONS));
        names.addAll(List.of("mitigating", "gaps"));
        return names;
    }

    @Override
    public List<String> cells(Screened one, Optional<Assessment> found) {
        Answer answer = one.answer();
        List<Finding> findings = Columns.findings(found);
        List<String> cells = new ArrayList<>();
        cells.add(Cells.text(answer.reference()));
        cells.add(answer.asOf().toString());
        cells.add(answer.standing().word());
        cells.add(Integer.toString(answer.score()));
        Columns.threats().forEach(threat -> cells.add(Columns.score(found, threat)));
        cells.add(Integer.toString(answer.dataQuality()));
        cells.add(Boolean.toString(answer.review()));
        cells.add(Boolean.toString(answer.random()));
        cells.add(Columns.joined(answer.asks()));
        cells.add(Integer.toString(findings.size()));
        cells.addAll(Columns.reasons(findings, REASONS));
        cells.add(Columns.mitigating(found));
        cells.add(Integer.toString(answer.gaps()));
        return cells;
    }
}
