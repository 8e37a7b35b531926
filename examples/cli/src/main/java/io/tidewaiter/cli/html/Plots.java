package io.tidewaiter.cli.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Plots as inline SVG, each with its numbers as alternative text. */
final class Plots {

    private static final int WIDTH = 640;

    private Plots() {}

    /** One bar split by standing; stretched to any width, so it holds no letters. */
    static Html parts(String what, List<Bar> parts, long whole) {
        Html svg = svg(40, alternative(what, parts), "preserveAspectRatio", "none");
        double unit =
                WIDTH / parts.stream().mapToDouble(part -> width(part, whole)).sum();
        double x = 0;
        for (Bar part : parts) {
            double width = width(part, whole) * unit;
            if (part.count() > 0) {
                svg.add(rectangle(part.style(), x, 0, width - 1, 40));
            }
            x += width;
        }
        return svg.close("svg");
    }

    /** Share of the whole; a part with a single record among millions still shows. */
    private static double width(Bar part, long whole) {
        double share = whole == 0 ? 0 : (double) part.count() / whole;
        return part.count() == 0 ? 0 : Math.max(share, 0.006);
    }

    /** Upright bars on a square-root scale, so that a handful of high scores stays visible beside thousands of zeros. */
    static Html histogram(List<Bar> bars) {
        int height = 190;
        double highest = Math.sqrt((double) most(bars));
        double step = (double) WIDTH / bars.size();
        Html svg = svg(height + 34, alternative("Number of records by score", bars));
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.get(i);
            double tall = (height - 20) * Math.sqrt((double) bar.count()) / highest;
            double middle = i * step + step / 2;
            svg.add(rectangle("plain", i * step + 4, height - tall, step - 8, tall));
            svg.add(label("middle", middle, height - tall - 5, Long.toString(bar.count())));
            svg.add(label("middle", middle, height + 18, bar.name()));
        }
        return svg.add(line(height)).close("svg");
    }

    /** Level bars with their names above. */
    static Html bars(List<Bar> bars) {
        int step = 40;
        long highest = most(bars);
        Html svg = svg(Math.max(step * bars.size(), step), alternative("Records by indicator", bars));
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.get(i);
            double width = Math.max(2, (WIDTH - 80) * (double) bar.count() / highest);
            svg.add(label("start", 0, i * step + 14, clipped(bar.label())));
            svg.add(rectangle("plain", 0, i * step + 19, width, 14));
            svg.add(label("start", width + 6, i * step + 31, Long.toString(bar.count())));
        }
        return svg.close("svg");
    }

    private static long most(List<Bar> bars) {
        return Math.max(1, bars.stream().mapToLong(Bar::count).max().orElse(1));
    }

    private static String clipped(String label) {
        return label.codePointCount(0, label.length()) <= 80
                ? label
                : label.substring(0, label.offsetByCodePoints(0, 79)) + "…";
    }

    private static String alternative(String what, List<Bar> bars) {
        return what + ": "
                + bars.stream().map(bar -> bar.label() + " " + bar.count()).collect(Collectors.joining(", "));
    }

    private static Html svg(int height, String alternative, Object... more) {
        List<Object> attributes = new ArrayList<>(
                List.of("viewBox", "0 0 " + WIDTH + " " + height, "role", "img", "aria-label", alternative));
        attributes.addAll(List.of(more));
        return new Html().open("svg", attributes.toArray());
    }

    private static Html rectangle(String style, double x, double y, double width, double height) {
        return new Html()
                .open(
                        "rect",
                        "class",
                        style,
                        "x",
                        plain(x),
                        "y",
                        plain(y),
                        "width",
                        plain(width),
                        "height",
                        plain(height),
                        "rx",
                        "2")
                .close("rect");
    }

    private static Html label(String anchor, double x, double y, String text) {
        return new Html().element("text", text, "x", plain(x), "y", plain(y), "text-anchor", anchor);
    }

    private static Html line(int y) {
        return new Html().open("line", "x1", 0, "y1", y, "x2", WIDTH, "y2", y).close("line");
    }

    private static String plain(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
