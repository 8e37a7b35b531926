package io.tidewaiter.internal.explain;

import io.tidewaiter.internal.rule.Element;
import io.tidewaiter.internal.rule.Rule;
import io.tidewaiter.pack.PackRef;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The conditions of a pack's rules, each made ready when an answer first asks it. */
final class AskedPack {

    private final String name;
    private final Map<String, AskedRule> rules = new ConcurrentHashMap<>();

    /**
     * A rule and the conditions of its patterns.
     *
     * @param elements its elements
     * @param conditions one for each of its elements
     * @param kept what was told of it before, where that may be kept
     */
    record AskedRule(List<Element> elements, List<Asked> conditions, Optional<KeptGaps> kept) {

        static AskedRule of(Rule rule) {
            List<Asked> conditions = rule.elements().stream()
                    .map(element -> Asked.of(
                            element.pattern().condition(), element.pattern().kind()))
                    .toList();
            return new AskedRule(rule.elements(), conditions, KeptGaps.of(rule, conditions));
        }
    }

    AskedPack(PackRef pack) {
        this.name = pack.toString();
    }

    /** {@code id@version}. */
    String name() {
        return name;
    }

    /** A rule of the pack; one whose status was changed has the same elements. */
    @SuppressWarnings("ReferenceEquality") // telling elements apart by all they say takes longer than all the rest
    AskedRule of(Rule rule) {
        AskedRule known = rules.computeIfAbsent(rule.card().id(), id -> AskedRule.of(rule));
        return known.elements() == rule.elements() ? known : AskedRule.of(rule);
    }
}
