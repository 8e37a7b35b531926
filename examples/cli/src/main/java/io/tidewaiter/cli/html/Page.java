package io.tidewaiter.cli.html;

import io.tidewaiter.cli.report.Plain;
import io.tidewaiter.cli.report.Screened;
import io.tidewaiter.cli.report.Statistics;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The page from top to bottom: what was screened, the plots, the consignments, what is missing, what was used. */
final class Page {

    /** Nothing is loaded and nothing runs, even if something were to slip through the escaping. */
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

    private final Statistics statistics;
    private final Highest highest;

    Page(Statistics statistics, Highest highest) {
        this.statistics = statistics;
        this.highest = highest;
    }

    void writeTo(Appendable out) throws IOException {
        out.append("<!DOCTYPE html>\n<html lang=\"en\">\n");
        out.append(head().toString());
        out.append("<body>\n<a class=\"skip\" href=\"#consignments\">Skip to the consignments</a>\n");
        out.append(Overview.of(statistics).toString());
        writeConsignments(out);
        out.append(Backing.of(statistics).toString());
        out.append("</body>\n</html>\n");
    }

    private static Html head() {
        return new Html()
                .open("head")
                .open("meta", "charset", "utf-8")
                .open("meta", "http-equiv", "Content-Security-Policy", "content", POLICY)
                .open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .open("meta", "name", "color-scheme", "content", "light dark")
                .element("title", "Screening report")
                .style(css())
                .close("head");
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

    private static String css() {
        try (InputStream stream = Page.class.getResourceAsStream("report.css")) {
            return new String(Objects.requireNonNull(stream, "report.css").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("report.css in the program's own jar cannot be read.", unreadable);
        }
    }

    /** {@code 12.3 %} and the count, for captions. */
    static String figures(long count, long whole) {
        return count + " (" + Plain.share(count, whole) + ")";
    }
}
