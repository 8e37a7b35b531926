package io.tidewaiter.internal.pack;

import io.tidewaiter.internal.rule.Rule;
import io.tidewaiter.pack.PackProblem;
import io.tidewaiter.pack.RuleStatus;
import io.tidewaiter.pack.RuleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads the texts of all languages and says which are missing; a missing one is shown in English and never silent. */
final class Texts {

    private Texts() {}

    static Map<String, Map<String, RuleText>> read(
            PackFiles files, Set<String> ids, List<Rule> rules, List<PackProblem> problems) {
        Map<String, String> english = rules.stream()
                .collect(Collectors.toMap(r -> r.card().id(), r -> r.card().because(), (one, other) -> one));
        Map<String, Map<String, RuleText>> byLanguage = new TreeMap<>();
        for (String path : files.under("texts", ".yaml")) {
            String language = path.substring("texts/".length(), path.length() - ".yaml".length());
            Problems ofFile = new Problems(path);
            byLanguage.put(language, new TextReader(language, ids, english, ofFile).read(files.text(path)));
            problems.addAll(ofFile.all());
        }
        return byLanguage;
    }

    /** Holds the languages of the manifest against the files that are there. */
    static List<PackProblem> compare(
            List<String> languages, Map<String, Map<String, RuleText>> texts, List<Rule> rules) {
        List<PackProblem> problems = new ArrayList<>();
        for (String language : texts.keySet()) {
            if (!languages.contains(language)) {
                problems.add(PackProblem.error(
                        file(language),
                        0,
                        "Texts in a language that pack.yaml does not list",
                        "Add " + language + " to 'languages' of pack.yaml."));
            }
        }
        for (String language : languages) {
            compare(language, texts, rules, problems);
        }
        return problems;
    }

    private static void compare(
            String language, Map<String, Map<String, RuleText>> texts, List<Rule> rules, List<PackProblem> problems) {
        Map<String, RuleText> present = texts.get(language);
        if (present == null) {
            problems.add(PackProblem.warning(
                    file(language),
                    0,
                    "pack.yaml lists " + language + ", but the file is missing",
                    "English is shown instead until the texts are there."));
            return;
        }
        String missing = rules.stream()
                .filter(r -> r.card().status() != RuleStatus.DEPRECATED)
                .map(r -> r.card().id())
                .filter(id -> !present.containsKey(id))
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            problems.add(PackProblem.warning(
                    file(language),
                    0,
                    "No text for " + missing,
                    "English is shown instead until the texts are there."));
        }
        if (!GuiltWords.knows(language)) {
            problems.add(PackProblem.warning(
                    file(language),
                    0,
                    "The library has no list of words of guilt in this language",
                    "Have a speaker read the sentences for words that call somebody guilty."));
        }
    }

    private static String file(String language) {
        return "texts/" + language + ".yaml";
    }
}
