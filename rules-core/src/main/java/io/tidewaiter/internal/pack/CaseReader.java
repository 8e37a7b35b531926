package io.tidewaiter.internal.pack;

import io.tidewaiter.facts.Fact;
import io.tidewaiter.facts.Vocabulary;
import io.tidewaiter.facts.Word;
import io.tidewaiter.internal.text.Nearest;
import io.tidewaiter.internal.text.Shown;
import io.tidewaiter.internal.text.YamlFields;
import io.tidewaiter.internal.text.YamlNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the keys of one case. */
final class CaseReader {

    private static final Set<String> KEYS =
            Set.of("kind", "title", "expect", "change", "remove", "says", "missing", "asOf");

    private final YamlFields fields;
    private final Problems problems;
    private final int line;

    CaseReader(YamlNode.Mapping mapping, Problems problems) {
        this.fields = new YamlFields(mapping, KEYS, problems);
        this.problems = problems;
        this.line = mapping.line();
    }

    /** What a case says, without its place. */
    record Body(
            CaseKind kind,
            String title,
            CaseKind expect,
            YamlNode.Mapping subject,
            Optional<String> says,
            List<String> missing,
            Optional<Instant> asOf) {}

    Optional<Body> read(YamlNode.Mapping base) {
        Optional<CaseKind> kind = kind("kind");
        if (kind.isEmpty() && fields.node("kind").isEmpty()) {
            problems.error(line, "kind is missing", "Add 'kind: fires', quiet, boundary or unknown.");
        }
        Optional<String> title = fields.requiredText("title", "What the case is about");
        Optional<CaseKind> expect = kind.flatMap(this::expect);
        Optional<String> says = fields.text("says", "the sentence");
        List<String> missing = fields.texts("missing", "[Container.tareMassKg]");
        missing.forEach(this::checkWord);
        Optional<Instant> asOf = fields.text("asOf", "2026-03-04T00:00:00Z").flatMap(this::instant);
        expect.ifPresent(e -> checkOnly(e, says, missing));
        YamlNode.Mapping merged = CaseMerge.merge(base, mapping(fields, "change", problems));
        YamlNode.Mapping subject = CaseMerge.remove(merged, removals(), problems);
        if (kind.isEmpty() || title.isEmpty() || expect.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Body(kind.get(), title.get(), expect.get(), subject, says, missing, asOf));
    }

    /** A value that is keys with values; none when it is not there. */
    static YamlNode.Mapping mapping(YamlFields fields, String key, Problems problems) {
        Optional<YamlNode> node = fields.node(key);
        if (node.isPresent() && node.get() instanceof YamlNode.Mapping mapping) {
            return mapping;
        }
        node.ifPresent(n -> problems.error(
                fields.line(key),
                key + " should be keys with values, is " + n.called(),
                "Write it as the message would: '" + key + ": { reference: EXAMPLE-1 }'."));
        return new YamlNode.Mapping(List.of(), fields.line(key));
    }

    private List<CaseMerge.Removal> removals() {
        return fields.texts("remove", "[\"equipment[0].seals\"]").stream()
                .map(path -> new CaseMerge.Removal(path, fields.line("remove")))
                .toList();
    }

    private Optional<CaseKind> kind(String key) {
        Optional<String> text = fields.text(key, "fires");
        Optional<CaseKind> kind = text.flatMap(t -> Arrays.stream(CaseKind.values())
                .filter(k -> k.written().equals(t))
                .findFirst());
        if (text.isPresent() && kind.isEmpty()) {
            List<String> known =
                    Arrays.stream(CaseKind.values()).map(CaseKind::written).toList();
            problems.error(
                    fields.line(key),
                    "The " + key + " " + Shown.quoted(text.get()),
                    Nearest.hint(text.get(), known) + "Write fires, quiet, boundary or unknown.");
        }
        return kind;
    }

    private Optional<CaseKind> expect(CaseKind kind) {
        Optional<CaseKind> said = kind("expect");
        if (kind != CaseKind.BOUNDARY) {
            said.filter(e -> e != kind)
                    .ifPresent(e -> problems.error(
                            fields.line("expect"),
                            "kind " + kind.written() + " expects " + e.written(),
                            "Take 'expect' out, or make it a boundary case."));
            return Optional.of(kind);
        }
        if (said.isEmpty() || said.get() == CaseKind.BOUNDARY) {
            problems.error(
                    fields.line("expect"),
                    "A boundary case that does not say what to expect",
                    "Add 'expect: fires', quiet or unknown.");
            return Optional.empty();
        }
        return said;
    }

    private void checkOnly(CaseKind expect, Optional<String> says, List<String> missing) {
        if (says.isPresent() && expect != CaseKind.FIRES) {
            problems.error(fields.line("says"), "A sentence for a case that does not fire", "Take 'says' out.");
        }
        if (!missing.isEmpty() && expect != CaseKind.UNKNOWN) {
            problems.error(
                    fields.line("missing"), "Missing words for a case that is not unknown", "Take 'missing' out.");
        }
    }

    private void checkWord(String word) {
        int dot = word.indexOf('.');
        Optional<Class<? extends Fact>> kind = Vocabulary.kind(dot < 0 ? word : word.substring(0, dot));
        boolean whole = dot < 0 && kind.isPresent();
        if (!whole
                && kind.flatMap(k -> Vocabulary.word(k, word.substring(dot + 1)))
                        .isEmpty()) {
            List<String> known = Vocabulary.all().stream()
                    .flatMap(k -> Vocabulary.words(k).stream())
                    .map(Word::fullName)
                    .toList();
            problems.error(
                    fields.line("missing"),
                    "The unknown word " + Shown.quoted(word),
                    Nearest.hint(word, known)
                            + "Write kind and field as in the rule, Container.tareMassKg, or the kind alone when none of it is known.");
        }
    }

    private Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException e) {
            problems.error(
                    fields.line("asOf"),
                    "asOf is not an instant: " + Shown.quoted(text),
                    "Write it in UTC: 2026-03-04T00:00:00Z.");
            return Optional.empty();
        }
    }
}
