package io.tidewaiter.benchmarks.results;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes results as JMH does, with the values a test wants. */
public final class Canned {

    private final List<String> entries = new ArrayList<>();

    /** One JVM with these iterations, and 100 bytes a call. */
    public Canned add(String benchmark, Map<String, String> params, String unit, double... iterations) {
        return allocating(100, benchmark, params, unit, iterations);
    }

    /** With the bytes. */
    public Canned allocating(
            int bytes, String benchmark, Map<String, String> params, String unit, double... iterations) {
        String raw = Arrays.stream(iterations).mapToObj(Double::toString).collect(Collectors.joining(", ", "[[", "]]"));
        return entry(
                benchmark,
                params,
                "{\"score\": 0, \"scoreUnit\": \"" + unit + "\", \"rawData\": " + raw + "}",
                "\"gc.alloc.rate.norm\": {\"score\": 0, \"scoreUnit\": \"B/op\", \"rawData\": [[" + bytes + "]]},"
                        + "\"x:p0.99\": {\"score\": 1, \"scoreUnit\": \"us/op\", \"rawData\": [[1.5]]}, \"gc.count\": {\"score\": \"NaN\", \"scoreUnit\": \"counts\", \"rawData\": [[\"NaN\"]]}");
    }

    /** Sampled times, as a method or as the part of a group. */
    public Canned sampled(String benchmark, String part, double scale) {
        String metric = String.format(
                Locale.ROOT,
                "{\"score\": 1, \"scoreUnit\": \"us/op\", \"scorePercentiles\": {\"0.0\": %1$f, \"50.0\": %1$f, \"90.0\": %2$f,"
                        + " \"99.0\": %3$f, \"99.9\": %4$f, \"99.99\": %5$f, \"100.0\": %5$f},"
                        + " \"rawDataHistogram\": [[[[%1$f, 60], [%2$f, 30]], [[%1$f, 10], [%3$f, 90]]]]}",
                scale,
                1.5 * scale,
                3 * scale,
                20 * scale,
                400 * scale);
        return entry(benchmark, Map.of("rules", "1000"), metric, part.isEmpty() ? "" : parts(part, scale));
    }

    /** A method of a group: a mean for each iteration, and each percentile beside it. */
    private static String parts(String part, double scale) {
        Map<String, Double> values =
                new TreeMap<>(Map.of("", 5.0, ":p0.50", 1.0, ":p0.90", 1.5, ":p0.99", 3.0, ":p0.999", 20.0));
        values.put(":p0.9999", 400.0);
        return values.entrySet().stream()
                .map(value -> String.format(
                        Locale.ROOT,
                        "\"%s\": {\"scoreUnit\": \"us/op\", \"rawData\": [[%f]]}",
                        part + value.getKey(),
                        value.getValue() * scale))
                .collect(Collectors.joining(", "));
    }

    private Canned entry(String benchmark, Map<String, String> params, String primary, String secondary) {
        String text = new TreeMap<>(params)
                .entrySet().stream()
                        .map(one -> "\"" + one.getKey() + "\": \"" + one.getValue() + "\"")
                        .collect(Collectors.joining(", "));
        entries.add("""
                {"jmhVersion": "1.37", "benchmark": "io.tidewaiter.benchmarks.%s", "mode": "thrpt", "threads": 1, "forks": 1,
                 "jvmArgs": ["-Xms3g", "-Xmx3g"], "vmName": "A JVM", "vmVersion": "17",
                 "warmupIterations": 3, "warmupTime": "1 s", "measurementIterations": 4, "measurementTime": "1 s",
                 "params": {%s}, "primaryMetric": %s, "secondaryMetrics": {%s}}""".formatted(benchmark, text, primary, secondary));
        return this;
    }

    /** The file. */
    public String json() {
        return String.join(",\n", entries).indent(1).transform(text -> "[\n" + text + "]\n");
    }

    /** The file, read. */
    public Results results() {
        return ResultReader.parse("canned.json", json());
    }

    /** Everything the figures need; every figure reaches its aim, with ratios 50, 25, 1.25, 1.1, 2, 100 B, 1.05, 0.04, 1.1. */
    public static Canned good() {
        Canned canned = new Canned();
        Map<String, String> rules = Map.of("rules", "1000");
        canned.add("Peers.tidewaiter", rules, "ops/s", 500_000, 490_000, 510_000);
        canned.add("Peers.handWrittenIndexed", rules, "ops/s", 400_000);
        canned.add("Peers.handWrittenLinear", rules, "ops/s", 150_000);
        List.of("droolsStateless", "droolsPooledSession", "droolsExecutableModel", "droolsExecutableLongSession")
                .forEach(one -> canned.add("Peers." + one, rules, "ops/s", 1_200));
        canned.add("Peers.droolsLongSession", rules, "ops/s", 10_000);
        List.of("evrete", "cel", "jsonLogic").forEach(one -> canned.add("Peers." + one, rules, "ops/s", 700));
        canned.add("Peers.easyRules", rules, "ops/s", 20_000);
        canned.add("PackSize.tidewaiter", rules, "us/op", 2);
        canned.add("PackSize.tidewaiter", Map.of("rules", "10000"), "us/op", 2.2);
        canned.add("Threads.one", rules, "ops/s", 500_000).add("Threads.two", rules, "ops/s", 1_000_000);
        canned.add("Allocation.tidewaiter", rules, "ops/s", 500_000);
        canned.add("ExplainCost.nothing", Map.of(), "ops/s", 2_100)
                .add("ExplainCost.highest", Map.of(), "ops/s", 2_000);
        canned.add("ColdStart.ready", Map.of(), "ms/op", 300);
        canned.add("ColdStart.compileWithDrools", Map.of(), "ms/op", 7_500);
        canned.add("EndToEnd.screen", Map.of("records", "100000"), "s/op", 11);
        canned.add("EndToEnd.parseAndWrite", Map.of("records", "100000"), "s/op", 10);
        return canned;
    }

    /** The same with what only the page shows. */
    public static Canned whole() {
        Canned canned = good();
        for (int rules : new int[] {10, 100, 10_000}) {
            Map<String, String> params = Map.of("rules", Integer.toString(rules));
            canned.add("Peers.tidewaiter", params, "ops/s", 700_000 - 20.0 * rules);
            canned.add("Peers.tidewaiterExplained", params, "ops/s", 30_000);
            canned.add("Peers.handWrittenIndexed", params, "ops/s", 4_000_000.0 / rules + 100_000);
            canned.add("Peers.droolsExecutableLongSession", params, "ops/s", 900_000.0 / rules);
            canned.add("Peers.jsonLogic", params, "ops/s", 600_000.0 / rules);
            canned.add("PackSize.handWrittenIndexed", params, "us/op", 1.5 + rules / 5e3);
        }
        canned.add("PackSize.tidewaiter", Map.of("rules", "20000"), "us/op", 2.9);
        canned.add("PackSize.tidewaiter", Map.of("rules", "100"), "us/op", 1.9);
        canned.add("PackSize.tidewaiter", Map.of("rules", "5000"), "us/op", 2.1);
        for (String percent : List.of("0", "1", "10")) {
            canned.add(
                    "HitRate.tidewaiter",
                    Map.of("percent", percent, "rules", "1000"),
                    "ops/s",
                    6e5 / (1 + Integer.parseInt(percent)));
        }
        for (String percent : List.of("0", "5", "20")) {
            canned.add(
                    "Unknowns.tidewaiter",
                    Map.of("percent", percent, "rules", "1000"),
                    "ops/s",
                    6e5 / (1 + Integer.parseInt(percent)));
            canned.add("Unknowns.handWrittenIndexed", Map.of("percent", percent, "rules", "1000"), "ops/s", 4.2e5);
        }
        return canned.sampled("Latency.alone", "", 2.1).sampled("Latency.underLoad", "timed", 3.3);
    }
}
