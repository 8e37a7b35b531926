package io.tidewaiter.benchmarks.peers;

import io.tidewaiter.benchmarks.workload.RuleSpec;
import io.tidewaiter.pack.RulePack;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Generated rules as packs, file by file as an author would write them. A pack holds five thousand rules at most, so that more rules make
 * several packs.
 */
public final class GeneratedPacks {

    /** Id of the first pack. */
    public static final String FIRST = "generated-0";

    private static final int MOST_RULES = 5_000;

    /**
     * A rule without a case of each kind would be loaded as a draft and count nothing. Nobody runs these cases here: reading a pack only
     * reads them, and what the rules answer is compared with every other peer.
     */
    private static final String CASES = """
            base: { reference: GENERATED }
            cases:
              - { kind: fires, title: Some consignment }
              - { kind: quiet, title: Another consignment }
              - { kind: unknown, title: A consignment that says little }
            """;

    private GeneratedPacks() {}

    /** The rules as packs. */
    public static List<RulePack> packs(List<RuleSpec> rules) {
        return files(rules).entrySet().stream()
                .map(pack -> RulePack.read(pack.getKey(), pack.getValue()))
                .toList();
    }

    /** The files of the packs by the id of the pack, each by its path. */
    public static Map<String, Map<String, byte[]>> files(List<RuleSpec> rules) {
        Map<String, Map<String, byte[]>> packs = new LinkedHashMap<>();
        for (int first = 0; first < rules.size(); first += MOST_RULES) {
            String id = "generated-" + first / MOST_RULES;
            packs.put(id, pack(id, rules.subList(first, Math.min(rules.size(), first + MOST_RULES))));
        }
        return packs;
    }

    private static Map<String, byte[]> pack(String id, List<RuleSpec> rules) {
        Map<String, byte[]> files = new TreeMap<>();
        files.put("pack.yaml", bytes(manifest(id)));
        for (RuleSpec rule : rules) {
            files.put("rules/" + rule.id() + ".drl", bytes(rule(id, rule)));
            files.put("rules/" + rule.id() + ".cases.yaml", bytes(CASES));
        }
        return files;
    }

    private static String manifest(String id) {
        return """
                id: %s
                version: 1.0.0
                title: Generated rules
                profile: CARGO
                purpose: []
                legalBasis: None, for measurements only
                owner: Tidewaiter benchmarks
                validFrom: 2020-01-01
                reviewBy: 2030-01-01
                languages: []
                """.formatted(id);
    }

    /** One rule as a file. */
    public static String rule(String pack, RuleSpec rule) {
        return """
                package %s

                import io.tidewaiter.facts.*

                rule "%s"
                    @title("Generated rule %d")
                    @threat(%s) @points(%d) @kind(conduct)
                    @because("Generated rule %d is true.")
                    @source("unsourced: made from a seed, for measurements")
                    @falseAlarms("Every one: it means nothing.")
                    @blindSpots("All that is real.")
                    @origin("Generated, 2026-11: for measurements.")
                    @owner("Tidewaiter benchmarks") @since("1.0.0") @status(released)
                when
                    %s
                then
                end
                """.formatted(
                        pack.replace('-', '_'),
                        rule.id(),
                        rule.number(),
                        rule.threat(),
                        rule.points(),
                        rule.number(),
                        new DrlForm(rule.kind()).pattern(rule));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
