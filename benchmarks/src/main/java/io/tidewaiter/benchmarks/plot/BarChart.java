package io.tidewaiter.benchmarks.plot;

import io.tidewaiter.benchmarks.text.Numbers;
import java.util.List;

/**
 * Bars that lie, one panel under the other, on one logarithmic scale: for values that differ by orders of magnitude.
 *
 * @param title what the picture is, for people who do not see it
 * @param unit of the values, under the axis
 * @param panels from top to bottom
 */
public record BarChart(String title, String unit, List<Panel> panels) {

    private static final int WIDTH = 820;
    private static final int LEFT = 230;
    private static final int RIGHT = 90;
    private static final int ROW = 21;
    private static final int HEADING = 32;
    private static final int FOOT = 48;
    private static final String OURS = "#0b6e99";
    private static final String OTHERS = "#b3b3b3";

    /** Keeps what was given. */
    public BarChart {
        panels = List.copyOf(panels);
    }

    /**
     * Some bars with a heading.
     *
     * @param heading over them
     * @param bars from top to bottom
     */
    public record Panel(String heading, List<Bar> bars) {
        /** Keeps what was given. */
        public Panel {
            bars = List.copyOf(bars);
        }
    }

    /**
     * One bar.
     *
     * @param label left of it
     * @param value above zero
     * @param ours whether it stands out
     */
    public record Bar(String label, double value, boolean ours) {}

    /** The SVG. */
    public String svg() {
        Scale scale = Scale.logarithmic(panels.stream()
                .flatMap(panel -> panel.bars().stream())
                .map(Bar::value)
                .toList());
        int bottom = panels.stream().mapToInt(BarChart::height).sum();
        Svg svg = new Svg(WIDTH, bottom + FOOT, title);
        axis(svg, scale, bottom);
        int top = 0;
        for (Panel panel : panels) {
            draw(svg, scale, panel, top);
            top += height(panel);
        }
        return svg.picture();
    }

    private static int height(Panel panel) {
        return HEADING + ROW * panel.bars().size();
    }

    private void axis(Svg svg, Scale scale, int bottom) {
        for (double tick : scale.ticks()) {
            double x = x(scale, tick);
            svg.line(new Point(x, HEADING - 4.0), new Point(x, bottom), Svg.FAINT);
            svg.text(new Point(x, bottom + 18.0), Anchor.MIDDLE, Numbers.shortest(tick));
        }
        svg.text(new Point((LEFT + WIDTH - RIGHT) / 2.0, bottom + 38.0), Anchor.MIDDLE, unit);
    }

    private static void draw(Svg svg, Scale scale, Panel panel, int top) {
        svg.bar(new Point(0, top), WIDTH, HEADING - 4.0, "#ffffff"); // so that no grid line runs through the heading
        svg.heading(new Point(12, top + 20.0), panel.heading());
        double y = top + HEADING;
        for (Bar bar : panel.bars()) {
            double end = x(scale, bar.value());
            svg.text(new Point(LEFT - 8.0, y + 13), Anchor.END, bar.label());
            svg.bar(new Point(LEFT, y), end - LEFT, ROW - 4.0, bar.ours() ? OURS : OTHERS);
            svg.text(new Point(end + 6, y + 13), Anchor.START, Numbers.shortest(bar.value()));
            y += ROW;
        }
    }

    private static double x(Scale scale, double value) {
        return LEFT + scale.at(value) * (WIDTH - LEFT - RIGHT);
    }
}
