package io.tidewaiter.internal.pack;

import io.tidewaiter.internal.rule.Rule;
import io.tidewaiter.pack.PackProblem;
import io.tidewaiter.pack.Profile;
import io.tidewaiter.pack.RuleStatus;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A released rule without a firing, a quiet and an unknown case is loaded as a draft: reported, but it counts no points. */
final class Drafts {

    private static final Set<CaseKind> NEEDED = EnumSet.of(CaseKind.FIRES, CaseKind.QUIET, CaseKind.UNKNOWN);

    private Drafts() {}

    static List<Rule> mark(List<Rule> rules, List<RuleCase> cases, List<PackProblem> problems) {
        Map<String, Set<CaseKind>> kinds = cases.stream()
                .collect(Collectors.groupingBy(RuleCase::rule, Collectors.mapping(RuleCase::kind, Collectors.toSet())));
        return rules.stream()
                .map(rule -> mark(rule, kinds.getOrDefault(rule.card().id(), Set.of()), problems))
                .toList();
    }

    /** Four eyes: without an approval no rule about a passenger counts. */
    static List<Rule> unlessApproved(Manifest manifest, List<Rule> rules, List<PackProblem> problems) {
        if (manifest.profile() == Profile.CARGO || manifest.approval().isPresent()) {
            return rules;
        }
        problems.add(PackProblem.warning(
                PackPaths.MANIFEST,
                0,
                "All rules are loaded as drafts, they count no points: nobody has approved the pack",
                "Add 'approval: { author: ..., approver: ..., legal: ..., on: 2026-01-15 }' with three names or roles, once it is"
                        + " approved."));
        return rules.stream()
                .map(rule -> rule.card().status() == RuleStatus.RELEASED
                        ? new Rule(rule.card().withStatus(RuleStatus.DRAFT), rule.elements())
                        : rule)
                .toList();
    }

    private static Rule mark(Rule rule, Set<CaseKind> present, List<PackProblem> problems) {
        Set<CaseKind> missing = EnumSet.copyOf(NEEDED);
        missing.removeAll(present);
        if (rule.card().status() != RuleStatus.RELEASED || missing.isEmpty()) {
            return rule;
        }
        String needed = missing.stream().map(CaseKind::written).collect(Collectors.joining(", "));
        problems.add(PackProblem.warning(
                rule.card().file(),
                0,
                "Loaded as a draft, it counts no points: no case of kind " + needed,
                "Add it to rules/" + rule.card().id() + PackPaths.CASES + "."));
        return new Rule(rule.card().withStatus(RuleStatus.DRAFT), rule.elements());
    }
}
