package io.tidewaiter.cli.screen;

import io.tidewaiter.DecisionRecord;
import io.tidewaiter.cli.report.Refusal;
import io.tidewaiter.cli.report.Report;
import io.tidewaiter.cli.report.Screened;
import java.io.IOException;

/** One decision record a line, each with its hash. */
final class RecordReport implements Report {

    private final Appendable out;

    RecordReport(Appendable out) {
        this.out = out;
    }

    @Override
    public boolean summarises() {
        return false;
    }

    @Override
    public String render(Screened one) {
        return DecisionRecord.of(one.assessment()).toJson() + "\n";
    }

    @Override
    public void write(Screened one, String rendered) throws IOException {
        out.append(rendered);
    }

    @Override
    public void refused(Refusal refusal) {}

    @Override
    public void finish() {}
}
