package io.tidewaiter.benchmarks.report;

import io.tidewaiter.benchmarks.results.Measurement;
import io.tidewaiter.benchmarks.results.Metric;
import io.tidewaiter.benchmarks.results.Results;
import io.tidewaiter.benchmarks.results.Settings;
import io.tidewaiter.benchmarks.text.MarkdownTable;
import io.tidewaiter.benchmarks.text.Numbers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tables of medians, with a line below that says how they were measured. */
final class Tables {

    static final String NOTHING = "Not measured.\n";

    private Tables() {}

    /** Methods below each other, and the values of the question's parameter side by side if it has one. */
    static String of(Question question, Results results) {
        List<Measurement> measured = results.of(question.type());
        if (measured.isEmpty()) {
            return NOTHING;
        }
        String table = question.param().isEmpty() ? plain(question, measured) : byParameter(question, measured);
        return table + '\n' + how(question, measured);
    }

    private static String plain(Question question, List<Measurement> measured) {
        List<List<String>> rows = measured.stream().map(Tables::row).toList();
        return MarkdownTable.of(List.of("", question.unit(), "middle half of the iterations", "bytes allocated"), rows);
    }

    private static List<String> row(Measurement one) {
        Metric metric = one.primary();
        return List.of(
                code(one.method()),
                Numbers.shortest(metric.median()),
                Numbers.shortest(metric.lowerQuartile()) + " to " + Numbers.shortest(metric.upperQuartile()),
                one.allocation().map(bytes -> Numbers.shortest(bytes.median())).orElse("-"));
    }

    private static String byParameter(Question question, List<Measurement> measured) {
        List<String> values =
                measured.stream().map(one -> value(question, one)).distinct().toList();
        Map<String, Map<String, String>> cells = new LinkedHashMap<>();
        measured.forEach(one -> cells.computeIfAbsent(one.method(), any -> new LinkedHashMap<>())
                .put(value(question, one), Numbers.shortest(one.primary().median())));
        List<List<String>> rows = new ArrayList<>();
        cells.forEach((method, byValue) -> rows.add(Stream.concat(
                        Stream.of(code(method)), values.stream().map(value -> byValue.getOrDefault(value, "-")))
                .toList()));
        List<String> head = new ArrayList<>(List.of(question.unit()));
        values.forEach(value -> head.add(question.param() + " = " + Numbers.grouped(value)));
        return MarkdownTable.of(head, rows);
    }

    private static String value(Question question, Measurement one) {
        return one.params().getOrDefault(question.param(), "");
    }

    static String code(String text) {
        return '`' + text + '`';
    }

    /** The iterations that made the figures, and the command for the same benchmarks. */
    static String how(Question question, List<Measurement> measured) {
        List<Settings> settings = measured.stream().map(Measurement::settings).toList();
        List<Integer> forks =
                settings.stream().map(Settings::forks).distinct().sorted().toList();
        String jvms = forks.size() == 1
                ? Integer.toString(forks.get(0))
                : forks.get(0) + " to " + forks.get(forks.size() - 1);
        return "Medians. Fresh JVMs for each: " + jvms + "; iterations of each: "
                + different(settings, Settings::measurement) + " after " + different(settings, Settings::warmup)
                + " of warm-up; " + code(String.join(" ", settings.get(0).jvmArgs()))
                + ". Alone: `java -jar benchmarks/target/benchmarks.jar 'benchmarks." + question.type() + "\\.'`.\n";
    }

    private static String different(List<Settings> settings, Function<Settings, String> part) {
        return settings.stream().map(part).distinct().sorted().collect(Collectors.joining(" or "));
    }
}
