package io.tidewaiter.cli.text;

import io.tidewaiter.AppliedPack;
import io.tidewaiter.cli.report.Plain;
import io.tidewaiter.cli.report.Standing;
import io.tidewaiter.cli.report.Statistics;
import io.tidewaiter.cli.report.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The lines after the last record: lanes or proposals, indicators, gaps, packs, total. */
final class Summary {

    private static final int TOP = 10;
    private static final int BAR = 40;

    private final Statistics statistics;
    private final Wording wording;
    private final Paint paint;
    private final Lines lines = new Lines();

    private Summary(Statistics statistics, Paint paint) {
        this.statistics = statistics;
        this.wording = statistics.wording();
        this.paint = paint;
    }

    static String of(Statistics statistics, Paint paint) {
        return new Summary(statistics, paint).text();
    }

    private String text() {
        statistics.messages().ifPresent(read -> lines.add(read.sentence()).gap());
        lines.add(paint.strong(wording.standings()));
        standings();
        indicators();
        gaps();
        provenance();
        return lines.gap().add(statistics.total()).toString();
    }

    private void standings() {
        List<Standing> all = Standing.of(wording.profile());
        int width = all.stream().mapToInt(one -> one.word().length()).max().orElse(0);
        for (Standing standing : all) {
            long count = statistics.standings().of(standing);
            String name = String.format(Locale.ROOT, "%-" + width + "s", standing.word());
            String figures =
                    String.format(Locale.ROOT, " %9d  %7s  ", count, Plain.share(count, statistics.assessed()));
            lines.add("  " + paint.standing(standing, name) + figures + paint.standing(standing, bar(count)));
        }
        wording.legend().lines().forEach(line -> lines.add("  " + line));
        if (statistics.review() > 0) {
            lines.add("  " + wording.review(statistics.review()));
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
                        + Plain.count(statistics.withGaps(), wording.noun()));
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
        if (wording.tellsLegalBasis()) {
            statistics.purposes().forEach(purpose -> lines.add("Purpose " + Plain.line(purpose)));
        }
        statistics.packs().forEach(this::pack);
        statistics.policies().forEach(policy -> lines.add(wording.policy() + " " + Plain.line(policy)));
        statistics.warnings().forEach(warning -> lines.hang("Warning: ", 9, warning));
    }

    private void pack(AppliedPack pack) {
        lines.add("Pack " + pack.ref() + ", sha256 " + pack.ref().sha256());
        if (wording.tellsLegalBasis()) {
            lines.hang("  ", 2, "Legal basis: " + pack.legalBasis());
        }
    }
}
