package io.tidewaiter.benchmarks.report;

import io.tidewaiter.benchmarks.plot.BarChart;
import io.tidewaiter.benchmarks.plot.LineChart;
import io.tidewaiter.benchmarks.plot.Scale;
import io.tidewaiter.benchmarks.results.Measurement;
import io.tidewaiter.benchmarks.results.Results;
import io.tidewaiter.benchmarks.text.Numbers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The plots of one file of results, by the block they belong to. What was not measured has no plot. */
final class Plots {

    private Plots() {}

    static Map<String, String> of(Results results) {
        Map<String, String> plots = new LinkedHashMap<>();
        peers(results, plots);
        lines(Question.PACK_SIZE, results, plots);
        lines(Question.HIT_RATE, results, plots);
        lines(Question.UNKNOWNS, results, plots);
        latency(results, plots);
        return plots;
    }

    private static void peers(Results results, Map<String, String> plots) {
        Map<String, List<BarChart.Bar>> panels = new LinkedHashMap<>();
        for (Measurement one : results.of(Question.PEERS.type())) {
            String heading = Numbers.grouped(one.params().getOrDefault("rules", "?")) + " rules";
            panels.computeIfAbsent(heading, any -> new ArrayList<>())
                    .add(new BarChart.Bar(
                            one.method(), one.primary().median(), one.method().startsWith("tidewaiter")));
        }
        List<BarChart.Panel> sorted = new ArrayList<>();
        panels.forEach((heading, bars) -> {
            bars.sort(Comparator.comparingDouble(BarChart.Bar::value).reversed());
            sorted.add(new BarChart.Panel(heading, bars));
        });
        if (!sorted.isEmpty()) {
            BarChart chart = new BarChart(
                    "Records per second of each peer, by number of rules",
                    "records per second, one thread (logarithmic)",
                    sorted);
            plots.put(Question.PEERS.block(), chart.svg());
        }
    }

    private static void lines(Question question, Results results, Map<String, String> plots) {
        Map<String, SortedMap<Double, Double>> series = new LinkedHashMap<>();
        for (Measurement one : results.of(question.type())) {
            series.computeIfAbsent(one.method(), any -> new TreeMap<>())
                    .put(
                            Double.valueOf(one.params().getOrDefault(question.param(), "0")),
                            one.primary().median());
        }
        if (series.isEmpty()) {
            return;
        }
        boolean rules = question.param().equals("rules");
        Scale across = Scale.through(
                series.values().stream().flatMap(one -> one.keySet().stream()).toList(), rules);
        plots.put(
                question.block(),
                chart(
                        question,
                        new LineChart.Axis(rules ? "rules (logarithmic)" : "per cent", across, Numbers::shortest),
                        series,
                        Scale.fromZero(values(series.values()))));
    }

    private static void latency(Results results, Map<String, String> plots) {
        Map<String, SortedMap<Double, Double>> series = new LinkedHashMap<>();
        List<Double> shown = Latencies.SHOWN;
        for (Map.Entry<String, NavigableMap<Double, Double>> one :
                Latencies.of(results).entrySet()) {
            SortedMap<Double, Double> points = new TreeMap<>();
            IntStream.range(0, shown.size())
                    .forEach(i -> points.put((double) i, one.getValue().getOrDefault(shown.get(i), Double.NaN)));
            series.put(one.getKey(), points);
        }
        if (series.isEmpty()) {
            return;
        }
        List<Double> places =
                IntStream.range(0, shown.size()).mapToObj(i -> (double) i).toList();
        LineChart.Axis across = new LineChart.Axis(
                "share of the records that take at most this long",
                Scale.through(places, false),
                place -> Latencies.label(shown.get((int) place)));
        plots.put(
                Question.LATENCY.block(),
                chart(Question.LATENCY, across, series, Scale.logarithmic(values(series.values()))));
    }

    private static List<Double> values(Collection<SortedMap<Double, Double>> series) {
        return series.stream().flatMap(one -> one.values().stream()).toList();
    }

    private static String chart(
            Question question, LineChart.Axis across, Map<String, SortedMap<Double, Double>> series, Scale up) {
        String unit = question.unit() + (up.logarithmic() ? " (logarithmic)" : "");
        List<LineChart.Series> lines = series.entrySet().stream()
                // Stable: this library is first, and so has the same colour in every plot.
                .sorted(Comparator.comparing(one -> !one.getKey().startsWith("tidewaiter")))
                .map(one -> new LineChart.Series(one.getKey(), one.getValue()))
                .toList();
        return new LineChart(
                        question.type() + ": " + question.unit(),
                        across,
                        new LineChart.Axis(unit, up, Numbers::shortest),
                        lines)
                .svg();
    }
}
