package io.tidewaiter.cli.html;

import io.tidewaiter.cli.report.Screened;
import io.tidewaiter.cli.report.Statistics;
import java.io.IOException;
import java.util.List;

/** The page from top to bottom: what was screened, the plots, the consignments, what is missing, what was used. */
final class Page {

    private final Statistics statistics;
    private final Highest highest;

    Page(Statistics statistics, Highest highest) {
        this.statistics = statistics;
        this.highest = highest;
    }

    void writeTo(Appendable out) throws IOException {
        out.append(Document.start("Screening report"));
        out.append(new Html()
                .element("a", "Skip to the consignments", "class", "skip", "href", "#consignments")
                .toString());
        out.append(Overview.of(statistics).toString());
        writeConsignments(out);
        out.append(Backing.of(statistics).toString());
        out.append(Document.END);
    }

    /** Each consignment is built and written by itself, so the page never stands whole in memory. */
    private void writeConsignments(Appendable out) throws IOException {
        List<Screened> listed = highest.list();
        out.append(new Html()
                .open("main", "id", "consignments")
                .element("h2", "Consignments above GREEN")
                .element("p", note(listed.size()), "class", "note")
                .toString());
        for (Screened one : listed) {
            out.append(Card.of(one).toString());
        }
        out.append("</main>\n");
    }

    private String note(int listed) {
        long left = highest.offered() - listed;
        if (highest.offered() == 0) {
            return "None. Every record that was assessed is GREEN.";
        }
        if (left == 0) {
            return "All " + highest.offered() + ", highest lane and score first.";
        }
        return "The " + listed + " with the highest lanes and scores of " + highest.offered() + ". " + left
                + " are not listed here: screen the same input with --as jsonl or --as csv to have every one.";
    }
}
