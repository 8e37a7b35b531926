package io.tidewaiter.internal.system;

import io.tidewaiter.internal.text.ProblemSink;
import io.tidewaiter.internal.text.YamlFields;
import io.tidewaiter.internal.text.YamlNode;
import io.tidewaiter.internal.text.YamlReader;
import io.tidewaiter.pack.PackRef;
import io.tidewaiter.pack.RuleCard;
import io.tidewaiter.pack.RuleKind;
import io.tidewaiter.pack.RuleStatus;
import io.tidewaiter.pack.RuleText;
import io.tidewaiter.pack.Threat;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Reads the engine's own entries. The file is ours: what is wrong with it is a fault of the build. */
final class SystemFile {

    private static final Set<String> KEYS = Set.of("title", "legalBasis", "owner", "validFrom", "reviewBy", "entries");
    private static final Set<String> ENTRY =
            Set.of("title", "because", "condition", "sources", "falseAlarms", "blindSpots", "limits", "texts");
    private static final Set<String> TEXT = Set.of("title", "because");
    private static final String ORIGIN = "Author of the library, 2026-11: no points; see docs/concepts.";

    private final String name;
    private final ProblemSink problems;
    private final Map<String, Map<String, RuleText>> texts = new TreeMap<>();

    private SystemFile(String name) {
        this.name = name;
        this.problems = new Faults(name);
    }

    static SystemPack read(String name, String version, byte[] content) {
        return new SystemFile(name).read(version, content);
    }

    private SystemPack read(String version, byte[] content) {
        YamlNode.Mapping root = YamlReader.read(new String(content, StandardCharsets.UTF_8), problems)
                .orElseThrow(() -> new IllegalStateException(name + " cannot be read."));
        YamlFields fields = new YamlFields(root, KEYS, problems);
        String owner = text(fields, "owner");
        List<RuleCard> cards = new ArrayList<>();
        for (YamlNode.Entry entry : mapping(fields, "entries").entries()) {
            cards.add(card(entry.key(), (YamlNode.Mapping) entry.value(), owner));
        }
        return new SystemPack(
                new PackRef("system", version, sha256(content)),
                text(fields, "title"),
                text(fields, "legalBasis"),
                owner,
                day(fields, "validFrom"),
                day(fields, "reviewBy"),
                cards,
                texts);
    }

    private RuleCard card(String id, YamlNode.Mapping node, String owner) {
        YamlFields fields = new YamlFields(node, ENTRY, problems);
        texts(id, mapping(fields, "texts"));
        return new RuleCard(
                id,
                text(fields, "title"),
                Threat.ANY,
                0,
                0,
                id.equals("SYS-05"),
                Optional.empty(),
                RuleKind.QUALITY,
                RuleStatus.RELEASED,
                text(fields, "because"),
                ORIGIN,
                fields.texts("sources", "[a]"),
                fields.texts("falseAlarms", "[a]"),
                fields.texts("blindSpots", "[a]"),
                fields.texts("limits", "[a]"),
                List.of(),
                Optional.empty(),
                owner,
                "0.1.0",
                name,
                text(fields, "condition"));
    }

    private void texts(String id, YamlNode.Mapping languages) {
        for (YamlNode.Entry language : languages.entries()) {
            YamlFields fields = new YamlFields((YamlNode.Mapping) language.value(), TEXT, problems);
            texts.computeIfAbsent(language.key(), any -> new TreeMap<>())
                    .put(id, new RuleText(text(fields, "title"), text(fields, "because")));
        }
    }

    private String text(YamlFields fields, String key) {
        return fields.requiredText(key, "a text").orElseThrow(() -> missing(key));
    }

    private LocalDate day(YamlFields fields, String key) {
        return fields.requiredDate(key, "2026-01-01").orElseThrow(() -> missing(key));
    }

    private YamlNode.Mapping mapping(YamlFields fields, String key) {
        return fields.node(key)
                .filter(YamlNode.Mapping.class::isInstance)
                .map(YamlNode.Mapping.class::cast)
                .orElseThrow(() -> missing(key));
    }

    private IllegalStateException missing(String key) {
        return new IllegalStateException(name + " has no " + key + ".");
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("This Java has no SHA-256, which every Java has to have.", missing);
        }
    }

    /** Anything wrong with our own file stops the build's tests. */
    private record Faults(String name) implements ProblemSink {

        @Override
        public void error(int line, String found, String advice) {
            throw new IllegalStateException(name + ":" + line + ": " + found + ". " + advice);
        }

        @Override
        public void warning(int line, String found, String advice) {
            error(line, found, advice);
        }
    }
}
