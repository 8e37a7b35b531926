package io.tidewaiter.benchmarks.plot;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.DoubleFunction;

/**
 * Lines through points.
 *
 * @param title what the picture is, for people who do not see it
 * @param across the axis below
 * @param up the axis at the left
 * @param series one line each, up to four
 */
public record LineChart(String title, Axis across, Axis up, List<Series> series) {

    private static final int WIDTH = 720;
    private static final int HEIGHT = 380;
    private static final int LEFT = 90;
    private static final int RIGHT = 40;
    private static final int TOP = 62;
    private static final int BOTTOM = 60;
    private static final List<String> COLOURS = List.of("#0b6e99", "#b3541e", "#6b6b6b", "#5b8c2a");

    /** Keeps what was given. */
    public LineChart {
        series = List.copyOf(series);
        if (series.size() > COLOURS.size()) {
            throw new IllegalArgumentException("More lines than colours that can be told apart: " + series.size());
        }
    }

    /**
     * One axis.
     *
     * @param label with the unit
     * @param scale where values are
     * @param tick the label of a tick
     */
    public record Axis(String label, Scale scale, DoubleFunction<String> tick) {}

    /**
     * One line.
     *
     * @param name in the legend
     * @param points value below to value at the left
     */
    public record Series(String name, SortedMap<Double, Double> points) {}

    /** The SVG. */
    public String svg() {
        Svg svg = new Svg(WIDTH, HEIGHT, title);
        svg.text(new Point(12, 22), Anchor.START, up.label());
        for (double tick : up.scale().ticks()) {
            double y = at(across.scale().low(), tick).y();
            svg.line(new Point(LEFT, y), new Point(WIDTH - RIGHT, y), Svg.FAINT);
            svg.text(new Point(LEFT - 8.0, y + 4), Anchor.END, up.tick().apply(tick));
        }
        for (double tick : across.scale().ticks()) {
            double x = at(tick, up.scale().low()).x();
            svg.line(new Point(x, HEIGHT - BOTTOM), new Point(x, HEIGHT - BOTTOM + 5.0), Svg.INK);
            svg.text(
                    new Point(x, HEIGHT - BOTTOM + 20.0),
                    Anchor.MIDDLE,
                    across.tick().apply(tick));
        }
        svg.text(new Point((LEFT + WIDTH - RIGHT) / 2.0, HEIGHT - 14.0), Anchor.MIDDLE, across.label());
        lines(svg);
        return svg.picture();
    }

    private void lines(Svg svg) {
        double legend = LEFT;
        for (int i = 0; i < series.size(); i++) {
            Series one = series.get(i);
            svg.bar(new Point(legend, 34), 14, 10, COLOURS.get(i));
            svg.text(new Point(legend + 20, 44), Anchor.START, one.name());
            legend += 44 + Svg.widthOf(one.name());
            svg.path(one.points().entrySet().stream().map(this::at).toList(), COLOURS.get(i));
        }
    }

    private Point at(Map.Entry<Double, Double> point) {
        return at(point.getKey(), point.getValue());
    }

    private Point at(double x, double y) {
        return new Point(
                LEFT + across.scale().at(x) * (WIDTH - LEFT - RIGHT),
                HEIGHT - BOTTOM - up.scale().at(y) * (HEIGHT - TOP - BOTTOM));
    }
}
