package io.tidewaiter.cli.html;

import io.tidewaiter.cli.report.Screened;
import io.tidewaiter.cli.report.Statistics;
import io.tidewaiter.cli.report.Wording;
import java.io.IOException;
import java.util.List;

/** The page from top to bottom: what was screened, the plots, the records, what is missing, what was used. */
final class Page {

    private final Statistics statistics;
    private final Wording wording;
    private final Highest highest;

    Page(Statistics statistics, Highest highest) {
        this.statistics = statistics;
        this.wording = statistics.wording();
        this.highest = highest;
    }

    void writeTo(Appendable out) throws IOException {
        out.append(Document.start("Screening report"));
        out.append(new Html()
                .element("a", "Skip to the " + wording.subjects(), "class", "skip", "href", "#" + wording.subjects())
                .toString());
        out.append(Overview.of(statistics).toString());
        writeListed(out);
        out.append(Backing.of(statistics).toString());
        out.append(Document.END);
    }

    /** Each record is built and written by itself, so the page never stands whole in memory. */
    private void writeListed(Appendable out) throws IOException {
        List<Screened> listed = highest.list();
        out.append(new Html()
                .open("main", "id", wording.subjects())
                .element("h2", wording.listed())
                .element("p", note(listed.size()), "class", "note")
                .toString());
        for (Screened one : listed) {
            out.append(Card.of(one, wording).toString());
        }
        out.append("</main>\n");
    }

    private String note(int listed) {
        long left = highest.offered() - listed;
        if (highest.offered() == 0) {
            return wording.noneListed();
        }
        if (left == 0) {
            return "All " + highest.offered() + ", highest " + wording.order() + " and score first.";
        }
        return "The " + listed + " with the highest " + wording.order() + "s and scores of " + highest.offered() + ". "
                + left + " are not listed here: screen the same input with --as jsonl or --as csv to have every one.";
    }
}
