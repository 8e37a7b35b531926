package io.tidewaiter.benchmarks.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatFactory;
import org.openjdk.jmh.results.format.ResultFormatType;

/** Puts the JVMs of several rounds together, as if JMH had run them one after the other. */
final class Merged {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, BenchmarkParams> params = new LinkedHashMap<>();
    private final Map<String, List<BenchmarkResult>> forks = new LinkedHashMap<>();

    void add(Collection<RunResult> results) {
        for (RunResult result : results) {
            String id = result.getParams().id();
            params.putIfAbsent(id, result.getParams());
            forks.computeIfAbsent(id, any -> new ArrayList<>()).addAll(result.getBenchmarkResults());
        }
    }

    boolean isEmpty() {
        return params.isEmpty();
    }

    /** In the order in which they were first run. */
    String json() {
        List<RunResult> results = new ArrayList<>();
        params.forEach((id, one) -> results.add(new RunResult(one, forks.getOrDefault(id, List.of()))));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8)) {
            ResultFormatFactory.getInstance(ResultFormatType.JSON, out).writeOut(results);
        }
        return withForks(bytes.toString(StandardCharsets.UTF_8));
    }

    /** JMH writes the forks that it was asked for in one round; what counts is how many there were, and no path of this machine. */
    private static String withForks(String json) {
        try {
            JsonNode root = JSON.readTree(json);
            for (JsonNode one : root) {
                JsonNode metric = one.path("primaryMetric");
                int forks = metric.path("rawData").size()
                        + metric.path("rawDataHistogram").size();
                ((ObjectNode) one).put("forks", forks).put("jvm", "java");
            }
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("JMH wrote what is not JSON.", e);
        }
    }
}
