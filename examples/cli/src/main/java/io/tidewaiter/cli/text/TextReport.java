package io.tidewaiter.cli.text;

import io.tidewaiter.cli.report.Refusal;
import io.tidewaiter.cli.report.Report;
import io.tidewaiter.cli.report.Screened;
import io.tidewaiter.cli.report.Standing;
import io.tidewaiter.cli.report.Statistics;
import java.io.IOException;

/** Text made for reading: everything above GREEN, and every proposal, in full, the others as a count, then a summary. */
public final class TextReport implements Report {

    private final Appendable out;
    private final Paint paint;
    private final boolean all;
    private final Statistics statistics;

    /**
     * @param all whether those for which nothing is proposed are shown in full too
     * @param statistics the running counts, kept by the screening
     */
    public TextReport(Appendable out, Paint paint, boolean all, Statistics statistics) {
        this.out = out;
        this.paint = paint;
        this.all = all;
        this.statistics = statistics;
    }

    @Override
    public boolean summarises() {
        return true;
    }

    @Override
    public String render(Screened one) {
        boolean shown = all || !one.answer().standing().quiet();
        return shown ? Block.of(one, statistics.wording(), paint) : "";
    }

    @Override
    public void write(Screened one, String rendered) throws IOException {
        out.append(rendered);
    }

    @Override
    public void refused(Refusal refusal) {}

    @Override
    public void finish() throws IOException {
        long hidden = Standing.of(statistics.wording().profile()).stream()
                .filter(Standing::quiet)
                .mapToLong(statistics.standings()::of)
                .sum();
        if (!all && hidden > 0) {
            out.append(statistics.wording().hidden(hidden)).append("\n\n");
        }
        out.append(Summary.of(statistics, paint));
    }
}
