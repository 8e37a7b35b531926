package io.tidewaiter.internal.pack;

import io.tidewaiter.internal.text.Nearest;
import io.tidewaiter.internal.text.Shown;
import io.tidewaiter.internal.text.YamlFields;
import io.tidewaiter.internal.text.YamlNode;
import io.tidewaiter.internal.text.YamlReader;
import io.tidewaiter.pack.RuleText;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads one {@code texts/LANGUAGE.yaml} and holds each sentence against the English one. */
final class TextReader {

    private static final Set<String> KEYS = Set.of("title", "because");

    private final String language;
    private final Set<String> ids;
    private final Map<String, String> english;
    private final Problems problems;
    private final SortedMap<String, RuleText> texts = new TreeMap<>();

    /**
     * For one language.
     *
     * @param ids ids of all rule files, also of those that were refused
     * @param english English sentences of the rules that were read
     */
    TextReader(String language, Set<String> ids, Map<String, String> english, Problems problems) {
        this.language = language;
        this.ids = ids;
        this.english = english;
        this.problems = problems;
    }

    /** The texts by rule id. */
    SortedMap<String, RuleText> read(String text) {
        YamlReader.read(text, problems).ifPresent(root -> root.entries().forEach(this::rule));
        return texts;
    }

    private void rule(YamlNode.Entry entry) {
        String id = entry.key();
        if (!ids.contains(id)) {
            problems.error(
                    entry.line(),
                    "A text for the unknown rule " + Shown.quoted(id),
                    Nearest.hint(id, ids) + "Take it out, or add rules/ID.drl.");
        }
        if (!(entry.value() instanceof YamlNode.Mapping mapping)) {
            problems.error(
                    entry.line(),
                    "The text should be keys with values, is " + entry.value().called(),
                    "Write title and because below the id.");
            return;
        }
        YamlFields fields = new YamlFields(mapping, KEYS, problems);
        Optional<String> title = fields.requiredText("title", "...");
        Optional<String> because = fields.requiredText("because", "...");
        title.ifPresent(t -> Sentences.checkWords(t, language, () -> fields.line("title"), problems));
        because.ifPresent(b -> sentence(id, b, fields.line("because")));
        if (title.isPresent() && because.isPresent()) {
            texts.put(id, new RuleText(title.get(), because.get()));
        }
    }

    private void sentence(String id, String because, int line) {
        Sentences.checkWords(because, language, () -> line, problems);
        Sentences.checkBraces(because, () -> line, problems);
        if (!english.containsKey(id)) {
            return;
        }
        Set<String> wanted = Placeholders.of(english.get(id));
        Set<String> given = Placeholders.of(because);
        for (String name : without(given, wanted)) {
            problems.error(
                    line,
                    "The placeholder {" + Shown.plain(name) + "}, which the English sentence does not have",
                    Nearest.hint(name, wanted) + "Keep the placeholders of the English sentence.");
        }
        for (String name : without(wanted, given)) {
            problems.error(
                    line,
                    "No placeholder {" + name + "}, which the English sentence has",
                    "Put it in; values are evidence.");
        }
    }

    private static Set<String> without(Set<String> all, Set<String> taken) {
        Set<String> left = new TreeSet<>(all);
        left.removeAll(taken);
        return left;
    }
}
