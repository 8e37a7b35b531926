package io.tidewaiter.cli.html;

import io.tidewaiter.cli.report.Refusal;
import io.tidewaiter.cli.report.Report;
import io.tidewaiter.cli.report.Screened;
import io.tidewaiter.cli.report.Statistics;
import java.io.IOException;

/** One self-contained page, written when the last record is through. Holds the counts and the most important records. */
public final class HtmlReport implements Report {

    /** How many records are listed. */
    static final int LISTED = 500;

    private final Appendable out;
    private final Statistics statistics;
    private final Highest highest = new Highest(LISTED);

    /** @param statistics the running counts, kept by the screening */
    public HtmlReport(Appendable out, Statistics statistics) {
        this.out = out;
        this.statistics = statistics;
    }

    @Override
    public boolean summarises() {
        return true;
    }

    @Override
    public String render(Screened one) {
        return "";
    }

    @Override
    public void write(Screened one, String rendered) {
        if (!one.answer().standing().quiet()) {
            highest.offer(one);
        }
    }

    @Override
    public void refused(Refusal refusal) {}

    @Override
    public void finish() throws IOException {
        Page page = new Page(statistics, highest);
        page.writeTo(out);
    }
}
