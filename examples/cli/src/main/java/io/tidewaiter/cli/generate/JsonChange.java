package io.tidewaiter.cli.generate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.tidewaiter.intake.ConsignmentReader;
import io.tidewaiter.intake.ConsignmentWriter;
import io.tidewaiter.intake.InputFormat;
import io.tidewaiter.intake.InputOptions;
import io.tidewaiter.intake.Intake;
import io.tidewaiter.model.Consignment;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.regex.Pattern;

/** Merges a change into the papers of a consignment: objects field by field, lists of objects item by item, all else replaced. */
final class JsonChange {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern BEFORE = Pattern.compile("arrival-([0-9]{1,4})([hd])");

    private JsonChange() {}

    static Consignment apply(Consignment papers, JsonNode change) {
        try {
            var tree = JSON.readTree(ConsignmentWriter.toJson(papers));
            var arrival = Objects.requireNonNull(
                    Objects.requireNonNull(papers.route()).arrivesAt());
            return read(merge(tree, dated(change.deepCopy(), arrival)).toString());
        } catch (IOException e) {
            throw new UncheckedIOException("The papers of " + papers.reference() + " cannot be written as JSON.", e);
        }
    }

    private static Consignment read(String json) {
        var in = new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
        var options = InputOptions.defaults().withFormat(InputFormat.JSONL);
        try (var reader = ConsignmentReader.open(in, "case.jsonl", options)) {
            Intake intake = reader.next();
            if (intake instanceof Intake.Read read) {
                return read.consignment();
            }
            throw new IllegalStateException("A case of the generator does not fit the model: " + intake);
        }
    }

    /** Writes times in the place of texts such as {@code arrival-27h} and days in the place of {@code arrival-43d}. */
    private static JsonNode dated(JsonNode change, Instant arrival) {
        if (change instanceof ObjectNode fields) {
            fields.properties().forEach(field -> field.setValue(dated(field.getValue(), arrival)));
        } else if (change instanceof ArrayNode items) {
            for (int i = 0; i < items.size(); i++) {
                items.set(i, dated(items.get(i), arrival));
            }
        }
        var before = BEFORE.matcher(change.asText());
        if (!before.matches()) {
            return change;
        }
        int count = Integer.parseInt(before.group(1));
        return TextNode.valueOf(
                before.group(2).equals("h")
                        ? arrival.minus(Duration.ofHours(count)).toString()
                        : Ordinary.day(arrival).minusDays(count).toString());
    }

    private static JsonNode merge(JsonNode before, JsonNode change) {
        if (before instanceof ObjectNode one && change instanceof ObjectNode other) {
            other.properties()
                    .forEach(field -> one.set(
                            field.getKey(),
                            one.has(field.getKey())
                                    ? merge(one.get(field.getKey()), field.getValue())
                                    : field.getValue()));
            return one;
        }
        if (before instanceof ArrayNode one && change instanceof ArrayNode other && ofObjects(other)) {
            for (int i = 0; i < other.size(); i++) {
                if (i < one.size()) {
                    one.set(i, merge(one.get(i), other.get(i)));
                } else {
                    one.add(other.get(i));
                }
            }
            return one;
        }
        return change;
    }

    private static boolean ofObjects(ArrayNode change) {
        return !change.isEmpty() && change.get(0).isObject();
    }
}
