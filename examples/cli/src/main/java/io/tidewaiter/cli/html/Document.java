package io.tidewaiter.cli.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The frame of every page: no external resource, nothing that runs, light and dark. */
final class Document {

    /** Nothing is loaded and nothing runs, even if something were to slip through the escaping. */
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

    /** What stands after the content. */
    static final String END = "</body>\n</html>\n";

    private Document() {}

    /** A whole page. */
    static String of(String title, Html content) {
        return start(title) + content + END;
    }

    /** What stands before the content. */
    static String start(String title) {
        Html head = new Html()
                .open("head")
                .open("meta", "charset", "utf-8")
                .open("meta", "http-equiv", "Content-Security-Policy", "content", POLICY)
                .open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .open("meta", "name", "color-scheme", "content", "light dark")
                .element("title", title)
                .style(css())
                .close("head");
        return "<!DOCTYPE html>\n<html lang=\"en\">\n" + head + "<body>\n";
    }

    private static String css() {
        try (InputStream stream = Document.class.getResourceAsStream("report.css")) {
            return new String(Objects.requireNonNull(stream, "report.css").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("report.css in the program's own jar cannot be read.", unreadable);
        }
    }
}
