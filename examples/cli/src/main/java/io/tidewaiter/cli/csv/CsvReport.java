package io.tidewaiter.cli.csv;

import io.tidewaiter.Assessment;
import io.tidewaiter.Finding;
import io.tidewaiter.cli.report.Refusal;
import io.tidewaiter.cli.report.Report;
import io.tidewaiter.cli.report.Screened;
import io.tidewaiter.pack.Threat;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** One line for each subject, one column for each threat. Refused records are not in it; they are in the list of errors. */
public final class CsvReport implements Report {

    private static final int REASONS = 3;
    private static final List<Threat> THREATS = Arrays.stream(Threat.values())
            .filter(threat -> threat != Threat.ANY)
            .toList();

    private final Appendable out;
    private boolean started;

    public CsvReport(Appendable out) {
        this.out = out;
    }

    @Override
    public String render(Screened one) {
        Assessment assessment = one.assessment();
        List<String> cells = new ArrayList<>();
        cells.add(Cells.text(assessment.reference()));
        cells.add(assessment.asOf().toString());
        cells.add(assessment.lane().name());
        cells.add(Integer.toString(assessment.score()));
        THREATS.forEach(threat -> cells.add(score(assessment, threat)));
        cells.add(Integer.toString(assessment.dataQuality()));
        cells.add(Boolean.toString(assessment.decision().review()));
        cells.add(Boolean.toString(assessment.decision().random()));
        cells.add(joined(assessment.decision().asks()));
        cells.add(Integer.toString(assessment.findings().size()));
        addReasons(assessment.findings(), cells);
        cells.add(Cells.text(assessment.mitigating().stream().map(Finding::rule).collect(Collectors.joining(" "))));
        cells.add(Integer.toString(assessment.gaps().size()));
        cells.add(Cells.text(assessment.decision().policy()));
        cells.add(Cells.text(joined(
                assessment.packs().stream().map(pack -> pack.ref().toString()).toList())));
        cells.add(Cells.text(one.place()));
        return Cells.line(cells);
    }

    private static void addReasons(List<Finding> findings, List<String> cells) {
        for (int i = 0; i < REASONS; i++) {
            boolean there = i < findings.size();
            cells.add(there ? Cells.text(findings.get(i).rule()) : "");
            cells.add(there ? Integer.toString(findings.get(i).counted()) : "");
            cells.add(there ? Cells.text(findings.get(i).sentence()) : "");
        }
    }

    private static String score(Assessment assessment, Threat threat) {
        Integer score = assessment.scores().get(threat);
        return score == null ? "" : score.toString();
    }

    private static String joined(List<?> words) {
        return words.stream().map(Object::toString).collect(Collectors.joining(" "));
    }

    @Override
    public void write(Screened one, String rendered) throws IOException {
        start();
        out.append(rendered);
    }

    @Override
    public void refused(Refusal refusal) {}

    @Override
    public void finish() throws IOException {
        start();
    }

    /** The line of names, also when no record follows. */
    private void start() throws IOException {
        if (started) {
            return;
        }
        started = true;
        List<String> names = new ArrayList<>(List.of("reference", "as_of", "lane", "score"));
        THREATS.forEach(threat -> names.add("score_" + threat.name().toLowerCase(Locale.ROOT)));
        names.addAll(List.of("data_quality", "review", "random", "asks", "findings"));
        for (int i = 1; i <= REASONS; i++) {
            names.addAll(List.of("reason_" + i, "points_" + i, "text_" + i));
        }
        names.addAll(List.of("mitigating", "gaps", "policy", "packs", "place"));
        out.append(Cells.line(names));
    }
}
