package io.tidewaiter.internal.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tidewaiter.retention.SealedField;
import io.tidewaiter.retention.SealedRecord;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Takes JSON apart into its values, and writes sealed records. */
public final class SealedJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private static final int LEAST_SECRET = 32;

    private SealedJson() {}

    /**
     * The values of a document, each with its salt, sorted by path.
     *
     * @throws IllegalArgumentException when the document is no JSON, or the secret is too short
     */
    public static List<SealedField> fields(String json, byte[] secret) {
        if (secret.length < LEAST_SECRET) {
            throw new IllegalArgumentException("The secret has " + secret.length + " bytes. Give at least "
                    + LEAST_SECRET + ", new for each record.");
        }
        Map<String, String> values = new TreeMap<>();
        collect("", parse(json), values);
        List<SealedField> fields = new ArrayList<>(values.size());
        values.forEach((path, value) -> fields.add(sealed(path, value, secret)));
        return fields;
    }

    private static SealedField sealed(String path, String value, byte[] secret) {
        return SealedField.of(path, new SealedField.Content(value, Sha256.keyed(secret, path)));
    }

    private static void collect(String path, JsonNode node, Map<String, String> values) {
        if (node.isEmpty()) {
            values.put(path, node.toString());
        } else if (node.isObject()) {
            node.properties().forEach(field -> collect(path + "/" + escaped(field.getKey()), field.getValue(), values));
        } else {
            for (int i = 0; i < node.size(); i++) {
                collect(path + "/" + i, node.get(i), values);
            }
        }
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    /** One line of JSON. */
    public static String write(SealedRecord sealed) {
        ObjectNode node = JSON.createObjectNode()
                .put("id", sealed.id())
                .put("sealedAt", sealed.sealedAt().toString());
        sealed.before().ifPresent(before -> node.put("before", before));
        ArrayNode fields = node.putArray("fields");
        for (SealedField field : sealed.fields()) {
            ObjectNode one = fields.addObject().put("path", field.path());
            field.content()
                    .ifPresent(content -> one.put("value", content.value()).put("salt", content.salt()));
            one.put("hash", field.hash());
        }
        return node.put("root", sealed.root()).toString();
    }

    /**
     * Reads what was written.
     *
     * @throws IllegalArgumentException when it is no sealed record, or was changed
     */
    public static SealedRecord read(String json) {
        JsonNode node = parse(json);
        List<SealedField> fields = new ArrayList<>();
        for (JsonNode field : node.path("fields")) {
            Optional<SealedField.Content> content = field.has("value")
                    ? Optional.of(new SealedField.Content(
                            field.path("value").asText(), field.path("salt").asText()))
                    : Optional.empty();
            fields.add(new SealedField(
                    field.path("path").asText(), content, field.path("hash").asText()));
        }
        SealedRecord sealed = new SealedRecord(
                node.path("id").asText(),
                instant(node.path("sealedAt").asText()),
                Optional.of(node.path("before").asText()).filter(text -> !text.isEmpty()),
                fields);
        boolean whole = SealedRecord.breaks(List.of(sealed)).isEmpty();
        if (!whole || !sealed.root().equals(node.path("root").asText())) {
            throw new IllegalArgumentException(
                    "The sealed record does not fit its hashes: it was changed after it was written.");
        }
        return sealed;
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException other) {
            throw new IllegalArgumentException("The text is no sealed record: sealedAt is missing.");
        }
    }

    /** The message of the parser would quote the text. */
    private static JsonNode parse(String json) {
        try {
            JsonNode node = JSON.readTree(json);
            if (node.isContainerNode()) {
                return node;
            }
        } catch (JsonProcessingException noJson) {
            // Said below, without what the text holds.
        }
        throw new IllegalArgumentException("The text is no JSON object. Give the record as JSON.");
    }
}
