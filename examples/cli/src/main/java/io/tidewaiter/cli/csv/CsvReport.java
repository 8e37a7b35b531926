package io.tidewaiter.cli.csv;

import io.tidewaiter.Assessment;
import io.tidewaiter.Finding;
import io.tidewaiter.cli.report.Answer;
import io.tidewaiter.cli.report.Refusal;
import io.tidewaiter.cli.report.Report;
import io.tidewaiter.cli.report.Screened;
import io.tidewaiter.pack.Threat;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** One line for each subject, one column for each threat. Refused records are not in it; they are in the list of errors. */
public final class CsvReport implements Report {

    private static final int REASONS = 3;
    private static final List<Threat> THREATS = Arrays.stream(Threat.values())
            .filter(threat -> threat != Threat.ANY)
            .toList();

    private final Appendable out;
    private final String policy;
    private boolean started;

    /** @param policy lane policy that is applied, {@code id@version} */
    public CsvReport(Appendable out, String policy) {
        this.out = out;
        this.policy = policy;
    }

    @Override
    public boolean summarises() {
        return false;
    }

    /** Only a record of which something was found has reasons to explain. */
    @Override
    public String render(Screened one) {
        Answer answer = one.answer();
        Optional<Assessment> found = answer.found() ? Optional.of(one.assessment()) : Optional.empty();
        List<Finding> findings = found.map(Assessment::findings).orElse(List.of());
        List<Finding> mitigating = found.map(Assessment::mitigating).orElse(List.of());
        List<String> cells = new ArrayList<>();
        cells.add(Cells.text(answer.reference()));
        cells.add(answer.asOf().toString());
        cells.add(answer.lane().name());
        cells.add(Integer.toString(answer.score()));
        THREATS.forEach(threat -> cells.add(found.map(why -> score(why, threat)).orElse("")));
        cells.add(Integer.toString(answer.dataQuality()));
        cells.add(Boolean.toString(answer.review()));
        cells.add(Boolean.toString(answer.random()));
        cells.add(joined(answer.asks()));
        cells.add(Integer.toString(findings.size()));
        addReasons(findings, cells);
        cells.add(Cells.text(mitigating.stream().map(Finding::rule).collect(Collectors.joining(" "))));
        cells.add(Integer.toString(answer.gaps()));
        cells.add(Cells.text(policy));
        cells.add(Cells.text(joined(answer.packs())));
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
