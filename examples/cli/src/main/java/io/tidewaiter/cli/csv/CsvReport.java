package io.tidewaiter.cli.csv;

import io.tidewaiter.Assessment;
import io.tidewaiter.cli.report.Answer;
import io.tidewaiter.cli.report.Refusal;
import io.tidewaiter.cli.report.Report;
import io.tidewaiter.cli.report.Screened;
import io.tidewaiter.pack.Profile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One line for each subject, one column for each threat. Refused records are not in it; they are in the list of errors. */
public final class CsvReport implements Report {

    private final Appendable out;
    private final Columns columns;
    private final Used used;
    private boolean started;

    /**
     * What was used for every line of a table.
     *
     * @param profile what the table is about
     * @param policy policy that is applied, {@code id@version}
     * @param purpose what it is done for; told of travellers only
     */
    public record Used(Profile profile, String policy, String purpose) {}

    public CsvReport(Appendable out, Used used) {
        this.out = out;
        this.columns = Columns.of(used);
        this.used = used;
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
        List<String> cells = new ArrayList<>(columns.cells(one, found));
        cells.add(Cells.text(used.policy()));
        cells.add(Cells.text(Columns.joined(answer.packs())));
        cells.add(Cells.text(one.place()));
        return Cells.line(cells);
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
        List<String> names = new ArrayList<>(columns.names());
        names.addAll(List.of("policy", "packs", "place"));
        out.append(Cells.line(names));
    }
}
