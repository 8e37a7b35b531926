package io.tidewaiter.internal.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tidewaiter.Assessment;
import io.tidewaiter.DecisionRecord;
import io.tidewaiter.Finding;
import io.tidewaiter.InvalidRecordException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The JSON form of a decision record. */
public final class RecordFile {

    /** Names the shape; a record of another shape has another name. */
    public static final String SCHEMA = "tidewaiter-decision-record-1";

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final ObjectWriter PRETTY = JSON.writer(new DefaultPrettyPrinter(
                    Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    /** What is not part of the answer itself: the host's time, the review and the chain. */
    private static final List<String> NOT_ANSWER = List.of("evaluatedAt", "review", "prevHash");

    private RecordFile() {}

    /** One line. */
    public static String write(DecisionRecord decision) {
        return text(JSON.writer(), tree(decision));
    }

    /** Many lines. */
    public static String pretty(DecisionRecord decision) {
        return text(PRETTY, tree(decision));
    }

    /** SHA-256 of the answer, its first 32 hexadecimal digits. */
    public static String id(DecisionRecord decision) {
        return id(TreeWriter.object(decision));
    }

    /**
     * SHA-256 of what was found: the subject, and of each rule that spoke its id and the values that made it true. Points, versions and times
     * do not count.
     */
    public static String factsId(DecisionRecord decision) {
        Assessment assessment = decision.assessment();
        StringBuilder facts = new StringBuilder(assessment.reference());
        Stream.concat(assessment.findings().stream(), assessment.mitigating().stream())
                .sorted(Comparator.comparing(Finding::rule))
                .forEach(finding -> {
                    facts.append('\n').append(finding.rule());
                    finding.evidence().stream()
                            .flatMap(List::stream)
                            .map(one -> one.fact() + ' ' + one.field() + ' ' + one.value())
                            .sorted()
                            .forEach(one -> facts.append('\t').append(one));
                });
        return sha256(facts.toString());
    }

    /** SHA-256 of everything but the hash. */
    public static String hash(DecisionRecord decision) {
        return sha256(text(JSON.writer(), unsigned(decision)));
    }

    /**
     * Reads a record.
     *
     * @throws InvalidRecordException with every problem found
     */
    public static DecisionRecord read(String json) {
        JsonNode tree = parse(json);
        TreeReader reader = new TreeReader();
        DecisionRecord decision = reader.read(tree, DecisionRecord.class, Set.of("schema", "recordId", "hash"))
                .orElseThrow(() -> new InvalidRecordException(reader.problems()));
        String found = tree.path("hash").asText();
        if (!tree.equals(tree(decision)) || !found.equals(hash(decision))) {
            throw new InvalidRecordException(
                    List.of("The content does not fit the hash: the record was changed after it was written."));
        }
        return decision;
    }

    private static JsonNode parse(String json) {
        try {
            JsonNode tree = JSON.readTree(json);
            if (!tree.isObject()) {
                throw new InvalidRecordException(List.of("It is no JSON object. Give one decision record."));
            }
            String schema = tree.path("schema").asText();
            if (!schema.equals(SCHEMA)) {
                throw new InvalidRecordException(
                        List.of("schema is not \"" + SCHEMA + "\". Give a decision record of this version."));
            }
            return tree;
        } catch (JsonProcessingException e) {
            long line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            long column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
            // Not Jackson's own message: it quotes the input.
            throw new InvalidRecordException(List.of("It is not JSON, line " + line + ", column " + column + "."));
        }
    }

    private static ObjectNode tree(DecisionRecord decision) {
        ObjectNode tree = unsigned(decision);
        return tree.put("hash", sha256(text(JSON.writer(), tree)));
    }

    private static ObjectNode unsigned(DecisionRecord decision) {
        ObjectNode content = TreeWriter.object(decision);
        ObjectNode tree = content.objectNode().put("schema", SCHEMA).put("recordId", id(content));
        return tree.setAll(content);
    }

    private static String id(ObjectNode content) {
        return sha256(text(JSON.writer(), content.deepCopy().without(NOT_ANSWER)))
                .substring(0, 32);
    }

    private static String text(ObjectWriter writer, JsonNode tree) {
        try {
            return writer.writeValueAsString(tree);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree of JSON can always be written.", e);
        }
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
