package io.tidewaiter.internal.pack;

import io.tidewaiter.internal.rule.Rule;
import io.tidewaiter.internal.text.Shown;
import io.tidewaiter.pack.PackProblem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Reads the rule files of a pack and holds them against each other. */
final class Rules {

    private static final int MOST = 5_000;

    private final PackFiles files;
    private final Set<String> lists;
    private final FileMemory memory;
    private final List<PackProblem> problems;
    private final List<Rule> rules = new ArrayList<>();
    private final Map<String, Rule> first = new HashMap<>();

    private Rules(PackFiles files, Set<String> lists, FileMemory memory, List<PackProblem> problems) {
        this.files = files;
        this.lists = lists;
        this.memory = memory;
        this.problems = problems;
    }

    /** Ids of all rule files, by their names. */
    static Set<String> ids(PackFiles files) {
        Set<String> ids = new TreeSet<>();
        files.under("rules", PackPaths.RULE).forEach(path -> ids.add(idOf(path)));
        return ids;
    }

    /** The rules that could be read, sorted by id. */
    static List<Rule> read(PackFiles files, Set<String> lists, FileMemory memory, List<PackProblem> problems) {
        Rules reader = new Rules(files, lists, memory, problems);
        List<String> paths = files.under("rules", PackPaths.RULE);
        if (paths.isEmpty()) {
            problems.add(PackProblem.error("rules", 0, "No rule", "Add rules/ID.drl, for example rules/SEA-01.drl."));
        }
        if (paths.size() > MOST) {
            problems.add(PackProblem.error("rules", 0, paths.size() + " rules, more than " + MOST, "Split the pack."));
            return List.of();
        }
        paths.forEach(reader::read);
        return reader.rules.stream()
                .sorted(Comparator.comparing(r -> r.card().id()))
                .toList();
    }

    private void read(String path) {
        ParsedRule parsed = memory.rule(path, files.text(path), lists);
        problems.addAll(parsed.problems());
        parsed.rule().ifPresent(rule -> add(path, rule));
    }

    private void add(String path, Rule rule) {
        String id = rule.card().id();
        Rule other = first.putIfAbsent(id, rule);
        if (other != null) {
            problems.add(PackProblem.error(
                    path,
                    RuleLines.ofRule(files, path),
                    "The rule id " + Shown.quoted(id) + " again, also in "
                            + other.card().file(),
                    "Ids are permanent and used once."));
        }
        if (!id.equals(idOf(path))) {
            problems.add(PackProblem.error(
                    path,
                    RuleLines.ofRule(files, path),
                    "The rule " + Shown.quoted(id) + " in a file of another name",
                    "Name the file rules/" + Shown.plain(id) + ".drl, or the rule " + idOf(path) + "."));
        }
        rules.add(rule);
    }

    static String idOf(String path) {
        return path.substring("rules/".length(), path.length() - PackPaths.RULE.length());
    }
}
