package io.tidewaiter.benchmarks.results;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads what JMH writes with {@code -rf json}. */
public final class ResultReader {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern CLASS_AND_METHOD = Pattern.compile("[A-Za-z0-9_]+\\.[A-Za-z0-9_]+$");

    private ResultReader() {}

    /**
     * Reads a file.
     *
     * @throws ResultException if it is not there or is not what JMH writes, with every problem
     */
    public static Results read(Path file) {
        try {
            return parse(file.toString(), Files.readString(file));
        } catch (NoSuchFileException e) {
            throw new ResultException(file + " is not there. Give a file that a run wrote with -rf json.", e);
        } catch (IOException e) {
            throw new ResultException(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** Reads a text; the name stands in messages. */
    public static Results parse(String name, String json) {
        JsonNode root = tree(name, json);
        if (!root.isArray()) {
            throw new ResultException(name + " is not a list of results. Give a file that a run wrote with -rf json.");
        }
        List<Measurement> found = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (int i = 0; i < root.size(); i++) {
            String place = name + ", result " + (i + 1);
            try {
                found.add(measurement(root.path(i)));
            } catch (IllegalArgumentException e) {
                problems.add(place + ": " + e.getMessage());
            }
        }
        if (!problems.isEmpty()) {
            throw new ResultException(problems);
        }
        return new Results(found);
    }

    private static JsonNode tree(String name, String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new ResultException(name + " is not JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static Measurement measurement(JsonNode node) {
        var matcher = CLASS_AND_METHOD.matcher(node.path("benchmark").asText());
        if (!matcher.find()) {
            throw new IllegalArgumentException("the name of the benchmark is missing.");
        }
        SortedMap<String, String> params = new TreeMap<>();
        node.path("params")
                .properties()
                .forEach(param -> params.put(param.getKey(), param.getValue().asText()));
        return new Measurement(
                matcher.group(),
                params,
                settings(node),
                MetricReader.read(node.path("primaryMetric")),
                SecondaryReader.read(node.path("secondaryMetrics")));
    }

    private static Settings settings(JsonNode node) {
        List<String> args = new ArrayList<>();
        node.path("jvmArgs").forEach(arg -> args.add(arg.asText()));
        return new Settings(
                node.path("vmName").asText("unknown JVM")
                        + ' '
                        + node.path("vmVersion").asText(""),
                args,
                node.path("forks").asInt(),
                node.path("threads").asInt(1),
                node.path("warmupIterations").asInt() + " x "
                        + node.path("warmupTime").asText("?"),
                node.path("measurementIterations").asInt() + " x "
                        + node.path("measurementTime").asText("?"));
    }
}
