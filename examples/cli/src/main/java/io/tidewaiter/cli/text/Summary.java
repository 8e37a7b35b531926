package io.tidewaiter.cli.text;

import io.tidewaiter.Lane;
import io.tidewaiter.cli.report.Plain;
import io.tidewaiter.cli.report.Statistics;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The lines after the last consignment: lanes, indicators, gaps, packs, total. */
final class Summary {

    private static final int TOP = 10;
    private static final int BAR = 40;

    private final Statistics statistics;
    private final Paint paint;
    private final Lines lines = new Lines();

    private Summary(Statistics statistics, Paint paint) {
        this.statistics = statistics;
        this.paint = paint;
    }

    static String of(Statistics statistics, Paint paint) {
        return new Summary(statistics, paint).text();
    }

    private String text() {
        lines.add(paint.strong("Lanes"));
        lanes();
        indicators();
        gaps();
        provenance();
        return lines.gap().add(statistics.total()).toString();
    }

    private void lanes() {
        List<Lane> lanes = Arrays.asList(Lane.values());
        Collections.reverse(lanes);
        for (Lane lane : lanes) {
            long count = statistics.lanes().of(lane);
            String name = String.format(Locale.ROOT, "%-6s", lane);
            String figures =
                    String.format(Locale.ROOT, " %9d  %7s  ", count, Plain.share(count, statistics.assessed()));
            lines.add("  " + paint.lane(lane, name) + figures + paint.lane(lane, bar(count)));
        }
        if (statistics.review() > 0) {
            lines.add("  A person has to look, whatever the total, at " + statistics.review() + ".");
        }
        if (statistics.random() > 0) {
            lines.add("  Chosen at random, whatever was found: " + statistics.random() + ".");
        }
    }

    private String bar(long count) {
        double share = statistics.assessed() == 0 ? 0 : (double) count / statistics.assessed();
        int length = (int) Math.round(share * BAR);
        return count == 0 ? "" : "█".repeat(Math.max(1, length));
    }

    private void indicators() {
        table(
                "Most frequent indicators",
                statistics.indicators().top(TOP),
                statistics.indicators().size());
    }

    private void gaps() {
        List<Map.Entry<String, Long>> top = statistics.missingFields().top(TOP);
        if (top.isEmpty()) {
            return;
        }
        lines.gap()
                .add(paint.strong("Not judged because a value is missing") + ", in "
                        + Plain.count(statistics.withGaps(), "record"));
        int width =
                top.stream().mapToInt(entry -> entry.getKey().length()).max().orElse(0);
        for (Map.Entry<String, Long> entry : top) {
            row(entry, width, statistics.meaning(entry.getKey()));
        }
        rest(statistics.missingFields().size());
    }

    private void table(String title, List<Map.Entry<String, Long>> top, int all) {
        if (top.isEmpty()) {
            return;
        }
        lines.gap().add(paint.strong(title));
        int width =
                top.stream().mapToInt(entry -> entry.getKey().length()).max().orElse(0);
        top.forEach(entry -> row(entry, width, statistics.title(entry.getKey())));
        rest(all);
    }

    private void row(Map.Entry<String, Long> entry, int width, String words) {
        String lead = String.format(
                Locale.ROOT, "  %6d  %-" + Math.max(width, 1) + "s  ", entry.getValue(), Plain.line(entry.getKey()));
        lines.hang(lead, lead.length(), words);
    }

    private void rest(int all) {
        if (all > TOP) {
            lines.add("          and " + (all - TOP) + " more");
        }
    }

    private void provenance() {
        lines.gap();
        statistics
                .packs()
                .forEach(pack -> lines.add(
                        "Pack " + pack.ref() + ", sha256 " + pack.ref().sha256()));
        statistics.policies().forEach(policy -> lines.add("Lane policy " + Plain.line(policy)));
        statistics.warnings().forEach(warning -> lines.hang("Warning: ", 9, warning));
    }
}
