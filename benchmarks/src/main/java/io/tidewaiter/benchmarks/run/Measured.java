package io.tidewaiter.benchmarks.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.tidewaiter.benchmarks.results.ResultException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** What an earlier run measured, so that it need not be measured again. */
final class Measured {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ArrayNode results;

    private Measured(ArrayNode results) {
        this.results = results;
    }

    static Measured nothing() {
        return new Measured(JSON.createArrayNode());
    }

    /**
     * What a file holds.
     *
     * @throws ResultException if it is no JSON of JMH
     */
    static Measured in(Path file) {
        try {
            JsonNode root = JSON.readTree(file.toFile());
            if (root instanceof ArrayNode results) {
                return new Measured(results);
            }
            throw new ResultException(file + " is not JMH's JSON, which is a list. Give the file that the gate wrote.");
        } catch (IOException e) {
            throw new ResultException(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** Whether the method was measured with these parameters. */
    boolean has(Step step) {
        for (JsonNode one : results) {
            if (one.path("benchmark").asText().endsWith("." + step.benchmark()) && agrees(step, one.path("params"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean agrees(Step step, JsonNode params) {
        for (Map.Entry<String, String> one : step.params().entrySet()) {
            if (!params.path(one.getKey()).asText().equals(one.getValue())) {
                return false;
            }
        }
        return true;
    }

    /** JMH's JSON of a run with these results in front of its own. */
    String and(String json) {
        try {
            ArrayNode all = results.deepCopy();
            JSON.readTree(json).forEach(all::add);
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(all) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("JMH wrote what is not JSON.", e);
        }
    }
}
