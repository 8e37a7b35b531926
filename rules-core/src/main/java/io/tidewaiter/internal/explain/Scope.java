package io.tidewaiter.internal.explain;

import io.tidewaiter.facts.Fact;
import io.tidewaiter.facts.FactSheet;
import io.tidewaiter.facts.Shipment;
import io.tidewaiter.facts.Vocabulary;
import io.tidewaiter.facts.Word;
import io.tidewaiter.internal.rule.MemberList;
import io.tidewaiter.internal.rule.Pattern;
import io.tidewaiter.internal.rule.Value;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a pattern can see: its own fact, the shipment, and what earlier patterns bound.
 *
 * @param sheet all facts
 * @param lists lists of the pack
 * @param kind kind of the pattern's own fact
 * @param fact the pattern's own fact; empty when the kind was not supplied
 * @param facts facts bound to variables; an empty one was not supplied
 * @param values values bound to variables
 */
record Scope(
        FactSheet sheet,
        Map<String, MemberList> lists,
        Class<? extends Fact> kind,
        Optional<Fact> fact,
        Map<String, Bound> facts,
        Map<String, Origin> values) {

    /** A fact bound to a variable, with its kind. */
    record Bound(Class<? extends Fact> kind, Optional<Fact> fact) {}

    static Scope of(FactSheet sheet, Map<String, MemberList> lists) {
        return new Scope(sheet, lists, Shipment.class, Optional.empty(), Map.of(), Map.of());
    }

    /** The scope of a pattern looking at one of its facts, with the pattern's own variables bound. */
    Scope at(Pattern pattern, Optional<Fact> own) {
        Map<String, Bound> boundFacts = new HashMap<>(facts);
        pattern.variable().ifPresent(name -> boundFacts.put(name, new Bound(pattern.kind(), own)));
        Map<String, Origin> bound = new LinkedHashMap<>(values);
        Scope inner = new Scope(sheet, lists, pattern.kind(), own, boundFacts, bound);
        pattern.bindings().forEach(binding -> bound.put(binding.variable(), inner.origin(binding.field())));
        return inner;
    }

    Scope with(Map<String, Origin> results) {
        Map<String, Origin> bound = new LinkedHashMap<>(values);
        bound.putAll(results);
        return new Scope(sheet, lists, kind, fact, facts, bound);
    }

    Origin origin(Value.Field field) {
        return field.ofShipment()
                ? Origin.of(Optional.of(sheet.shipment()), word(Shipment.class, field.name()))
                : Origin.of(fact, word(kind, field.name()));
    }

    Origin origin(Value.FactField field) {
        Bound bound = facts.get(field.variable());
        if (bound == null) {
            throw new IllegalStateException("Variable " + field.variable() + " is not bound; the parser checks this.");
        }
        return Origin.of(bound.fact(), word(bound.kind(), field.name()));
    }

    Origin origin(Value.Variable variable) {
        Origin origin = values.get(variable.name());
        if (origin == null) {
            throw new IllegalStateException("Variable " + variable.name() + " is not bound; the parser checks this.");
        }
        return origin;
    }

    private static Word word(Class<? extends Fact> kind, String name) {
        return Vocabulary.word(kind, name)
                .orElseThrow(() -> new IllegalStateException(
                        kind.getSimpleName() + "." + name + " is no word; the parser checks this."));
    }
}
