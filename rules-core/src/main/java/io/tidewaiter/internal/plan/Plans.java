package io.tidewaiter.internal.plan;

import io.tidewaiter.facts.FactSheet;
import io.tidewaiter.internal.pack.ParsedPack;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The plans of some packs: one for each mode of transport that subjects have, made when the first of them comes, and one for subjects
 * of which the mode is not known. They give the same answers; that of a mode leaves out what the mode rules out. Thread-safe.
 */
final class Plans {

    private static final String UNKNOWN = "";

    private final List<ParsedPack> packs;
    private final List<Placement> rules;
    private final boolean byMode;
    private final ConcurrentHashMap<String, Plan> plans = new ConcurrentHashMap<>();

    Plans(List<ParsedPack> packs, List<Placement> rules) {
        this.packs = packs;
        this.rules = rules;
        this.byMode = Planner.askForMode(rules);
    }

    /** The plan for a subject. */
    Plan of(FactSheet sheet) {
        String mode = byMode ? sheet.shipment().mode() : null;
        String key = mode == null ? UNKNOWN : mode;
        Plan plan = plans.get(key);
        return plan == null ? plans.computeIfAbsent(key, this::make) : plan;
    }

    /** Makes the plan for subjects of which the mode is not known. */
    void prepare() {
        plans.computeIfAbsent(UNKNOWN, this::make);
    }

    private Plan make(String mode) {
        Optional<Narrowing> narrowing = mode.isEmpty() ? Optional.empty() : Optional.of(new Narrowing(mode));
        return new Plan(new Planner(packs, rules, narrowing).plan());
    }
}
