package io.tidewaiter.internal.record;

import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.Set;

/** How components of the answer are called in JSON, where that differs, and which are written without a level of their own. */
public final class JsonNames {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("Assessment.reference", "subject"),
            Map.entry("Assessment.decision", "proposal"),
            Map.entry("Assessment.findings", "reasons"),
            Map.entry("Assessment.gaps", "notEvaluated"),
            Map.entry("Counterfactual.rule", "without"),
            Map.entry("DecisionRecord.counterfactuals", "counterfactual"),
            Map.entry("DecisionRecord.previousHash", "prevHash"),
            Map.entry("Finding.evidence", "facts"),
            Map.entry("Finding.quality", "countedQuality"),
            Map.entry("Finding.sentences", "text"),
            Map.entry("RuleCard.id", "rule"),
            Map.entry("RuleCard.quality", "qualityPoints"),
            Map.entry("RuleCard.review", "reviewRule"),
            Map.entry("TableRef.name", "id"));

    private static final Set<String> FLAT = Set.of("AppliedPack.ref", "DecisionRecord.assessment", "Finding.card");

    private JsonNames() {}

    /** Name of a component in JSON. */
    public static String name(RecordComponent component) {
        return NAMES.getOrDefault(key(component), component.getName());
    }

    /** Whether the parts of a component are written in its place. */
    public static boolean flat(RecordComponent component) {
        return FLAT.contains(key(component));
    }

    private static String key(RecordComponent component) {
        return component.getDeclaringRecord().getSimpleName() + "." + component.getName();
    }
}
