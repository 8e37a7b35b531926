package io.tidewaiter.internal.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tidewaiter.audit.AuditAction;
import io.tidewaiter.audit.AuditEntry;
import io.tidewaiter.audit.DamagedTrailException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** An entry as a line of JSON, and a file of such lines. */
public final class EntryText {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private EntryText() {}

    /** The hash of an entry. */
    public static String hash(AuditEntry entry) {
        return Sha256.of(
                Long.toString(entry.number()),
                entry.at().toString(),
                entry.who(),
                entry.action().name(),
                entry.about(),
                entry.why(),
                entry.before());
    }

    /** One line, with its line end. */
    public static String line(AuditEntry entry) {
        ObjectNode node = JSON.createObjectNode()
                .put("number", entry.number())
                .put("at", entry.at().toString())
                .put("who", entry.who())
                .put("action", entry.action().name())
                .put("about", entry.about())
                .put("why", entry.why())
                .put("before", entry.before())
                .put("hash", entry.hash());
        return node + "\n";
    }

    /** All entries of a file, each checked against the one before it; none when there is no file. */
    public static List<AuditEntry> read(Path path) throws IOException {
        List<AuditEntry> entries = new ArrayList<>();
        if (!Files.exists(path)) {
            return entries;
        }
        String text = Files.readString(path, StandardCharsets.UTF_8);
        List<String> lines = text.lines().toList();
        if (!text.isEmpty() && !text.endsWith("\n")) {
            throw new DamagedTrailException(lines.size(), "has no end");
        }
        String before = AuditEntry.BEGINNING;
        for (String line : lines) {
            AuditEntry entry = entry(line, entries.size() + 1);
            if (entry.number() != entries.size() + 1L || !entry.before().equals(before)) {
                throw new DamagedTrailException(entries.size() + 1, "does not follow the one before it");
            }
            entries.add(entry);
            before = entry.hash();
        }
        return List.copyOf(entries);
    }

    private static AuditEntry entry(String line, int number) {
        try {
            JsonNode node = JSON.readTree(line);
            AuditEntry entry = new AuditEntry(
                    node.path("number").asLong(),
                    Instant.parse(node.path("at").asText()),
                    node.path("who").asText(),
                    AuditAction.valueOf(node.path("action").asText()),
                    node.path("about").asText(),
                    node.path("why").asText(),
                    node.path("before").asText());
            // Written the one way it is written: a reader of instants or of JSON forgives more than a hash does.
            if (line(entry).equals(line + "\n")) {
                return entry;
            }
            throw new DamagedTrailException(number, "does not fit its hash");
        } catch (JsonProcessingException | IllegalArgumentException | java.time.DateTimeException unreadable) {
            throw new DamagedTrailException(number, "is no entry");
        }
    }
}
