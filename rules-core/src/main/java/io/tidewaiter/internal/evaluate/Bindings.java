package io.tidewaiter.internal.evaluate;

import io.tidewaiter.facts.Fact;
import io.tidewaiter.internal.rule.Pattern;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What variables stand for on the way through a rule. */
public final class Bindings {

    private static final Bindings NONE = new Bindings(Map.of(), Map.of());

    private final Map<String, Fact> facts;
    private final Map<String, Optional<Object>> values;

    private Bindings(Map<String, Fact> facts, Map<String, Optional<Object>> values) {
        this.facts = facts;
        this.values = values;
    }

    /** No variables. */
    public static Bindings none() {
        return NONE;
    }

    /** These and the variables of a pattern that is tried on a fact. */
    public Bindings with(Pattern pattern, Fact fact) {
        if (pattern.variable().isEmpty() && pattern.bindings().isEmpty()) {
            return this;
        }
        Map<String, Fact> moreFacts = new HashMap<>(facts);
        pattern.variable().ifPresent(v -> moreFacts.put(v, fact));
        Map<String, Optional<Object>> moreValues = new HashMap<>(values);
        pattern.bindings().forEach(b -> moreValues.put(b.variable(), Fields.value(b.field(), fact)));
        return new Bindings(moreFacts, moreValues);
    }

    /** These and the results of an accumulate. */
    public Bindings with(Map<String, Optional<Object>> results) {
        Map<String, Optional<Object>> more = new HashMap<>(values);
        more.putAll(results);
        return new Bindings(facts, more);
    }

    Optional<Object> value(String variable) {
        return values.getOrDefault(variable, Optional.empty());
    }

    /** The fact a variable stands for. */
    public Optional<Fact> fact(String variable) {
        return Optional.ofNullable(facts.get(variable));
    }
}
