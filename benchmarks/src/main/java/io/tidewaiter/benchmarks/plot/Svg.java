package io.tidewaiter.benchmarks.plot;

import java.util.List;
import java.util.Locale;

/** Writes the few shapes that a plot needs. The same calls give the same bytes. */
final class Svg {

    static final String INK = "#222222";
    static final String FAINT = "#dddddd";
    static final int TEXT = 13;

    /** Wider than any sans-serif letter is in the mean, so that what is laid out with it does not overlap. */
    private static final double LETTER = 0.6 * TEXT;

    private final StringBuilder shapes = new StringBuilder();
    private final int width;
    private final int height;
    private final String title;

    Svg(int width, int height, String title) {
        this.width = width;
        this.height = height;
        this.title = title;
    }

    static double widthOf(String text) {
        return text.length() * LETTER;
    }

    void bar(Point corner, double wide, double high, String colour) {
        add(
                "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"%s\"/>",
                corner.x(), corner.y(), wide, high, colour);
    }

    void line(Point from, Point to, String colour) {
        add(
                "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\"/>",
                from.x(), from.y(), to.x(), to.y(), colour);
    }

    void path(List<Point> points, String colour) {
        StringBuilder places = new StringBuilder();
        points.forEach(one -> places.append(String.format(Locale.ROOT, "%.1f,%.1f ", one.x(), one.y())));
        add(
                "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>",
                places.toString().strip(), colour);
        points.forEach(one -> add("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3.5\" fill=\"%s\"/>", one.x(), one.y(), colour));
    }

    void text(Point at, Anchor anchor, String text) {
        add("<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>", at.x(), at.y(), anchor.svg(), escaped(text));
    }

    void heading(Point at, String text) {
        add("<text x=\"%.1f\" y=\"%.1f\" font-weight=\"bold\">%s</text>", at.x(), at.y(), escaped(text));
    }

    /** The whole picture, on white, because the page around it may be dark. */
    String picture() {
        return String.format(
                        Locale.ROOT,
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\" role=\"img\""
                                + " font-family=\"sans-serif\" font-size=\"%d\" fill=\"%s\">%n<title>%s</title>%n"
                                + "<rect width=\"100%%\" height=\"100%%\" fill=\"#ffffff\"/>%n%s</svg>%n",
                        width,
                        height,
                        width,
                        height,
                        TEXT,
                        INK,
                        escaped(title),
                        shapes)
                .replace("\r\n", "\n");
    }

    private void add(String format, Object... values) {
        shapes.append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
