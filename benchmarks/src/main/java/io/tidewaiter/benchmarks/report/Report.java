package io.tidewaiter.benchmarks.report;

import io.tidewaiter.benchmarks.gate.GateReport;
import io.tidewaiter.benchmarks.gate.Goal;
import io.tidewaiter.benchmarks.gate.Verdict;
import io.tidewaiter.benchmarks.results.Measurement;
import io.tidewaiter.benchmarks.results.ResultFile;
import io.tidewaiter.benchmarks.text.MarkdownTable;
import io.tidewaiter.benchmarks.text.Numbers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Makes the blocks of the page and the plots from files of results, one file after the other in each block. */
final class Report {

    private static final String NONE = "There are no results yet.\n";

    private final List<ResultFile> files;
    private final List<ResultFile> gates;

    /** @param gates whole runs of the gate, for the figures it judges; without any, the files have to do for them, too */
    Report(List<ResultFile> files, List<ResultFile> gates) {
        this.files = List.copyOf(files);
        this.gates = gates.isEmpty() ? this.files : List.copyOf(gates);
    }

    /** What is kept in a folder: the newest file of each machine, and of its runs of the gate. */
    static Report of(Path folder) {
        return new Report(ResultFile.newest(folder), ResultFile.newest(folder.resolve("gate")));
    }

    /** By the name of their places. */
    Map<String, String> blocks() {
        Map<String, String> blocks = new TreeMap<>();
        blocks.put("figures", each(gates, file -> figures(GateReport.of(file.results()))));
        for (Question question : Question.TABLES) {
            blocks.put(
                    question.block(),
                    each(files, file -> Tables.of(question, file.results()) + picture(file, question.block())));
        }
        blocks.put(
                Question.LATENCY.block(),
                each(files, file -> Latencies.table(file.results()) + picture(file, Question.LATENCY.block())));
        blocks.put("machine", each(files, Report::machine));
        return blocks;
    }

    /** By the name of their files. */
    Map<String, String> plots() {
        Map<String, String> plots = new TreeMap<>();
        for (ResultFile file : files) {
            Plots.of(file.results()).forEach((block, svg) -> plots.put(plot(file, block), svg));
        }
        return plots;
    }

    private static String each(List<ResultFile> some, Function<ResultFile, String> text) {
        if (some.isEmpty()) {
            return NONE;
        }
        List<String> texts = new ArrayList<>();
        some.forEach(file -> texts.add("**" + file.machine() + ", " + file.date() + "**\n\n" + text.apply(file)));
        return String.join("\n", texts);
    }

    private static String picture(ResultFile file, String block) {
        return Plots.of(file.results()).containsKey(block)
                ? "\n![" + block + " on " + file.machine() + "](performance/" + plot(file, block) + ")\n"
                : "";
    }

    private static String plot(ResultFile file, String block) {
        return block + '-' + file.machine() + ".svg";
    }

    private static String figures(GateReport report) {
        List<List<String>> rows = report.verdicts().stream().map(Report::figure).toList();
        return MarkdownTable.of(List.of("what", "measured", "reach", "aim", "verdict"), rows);
    }

    private static List<String> figure(Verdict verdict) {
        Goal goal = verdict.figure().goal();
        return List.of(
                verdict.figure().what(),
                Numbers.shortest(verdict.measured().orElse(Double.NaN)),
                goal.reachText(),
                goal.aimText(),
                verdict.text());
    }

    private static String machine(ResultFile file) {
        Map<String, String> facts = new LinkedHashMap<>(file.about().facts());
        Set<String> jvms = new LinkedHashSet<>();
        for (Measurement one : file.results().measurements()) {
            jvms.add(one.settings().jvm());
        }
        facts.putIfAbsent("JVM", String.join(", ", jvms));
        facts.put("results", "benchmarks/results/" + file.date() + '-' + file.machine() + ".json");
        StringBuilder text = new StringBuilder();
        facts.forEach((name, value) ->
                text.append("- ").append(name).append(": ").append(value).append('\n'));
        return text.toString();
    }
}
