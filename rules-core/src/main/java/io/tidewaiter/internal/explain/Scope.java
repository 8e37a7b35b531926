package io.tidewaiter.internal.explain;

import io.tidewaiter.facts.Fact;
import io.tidewaiter.facts.FactSheet;
import io.tidewaiter.internal.evaluate.Bindings;
import io.tidewaiter.internal.evaluate.Interpreter;
import io.tidewaiter.internal.evaluate.Supplied;
import io.tidewaiter.internal.evaluate.Truth;
import io.tidewaiter.internal.rule.Condition;
import io.tidewaiter.internal.rule.MemberList;
import io.tidewaiter.internal.rule.Owner;
import io.tidewaiter.internal.rule.Pattern;
import io.tidewaiter.internal.rule.Trees;
import io.tidewaiter.internal.rule.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a pattern can see: its own fact, the root, and what earlier patterns bound.
 *
 * @param sheet all facts
 * @param interpreter knows what conditions mean
 * @param fact the pattern's own fact, or the placeholder when its kind was not supplied
 * @param bindings what variables stand for
 * @param origins what the results of accumulates were computed from
 */
record Scope(FactSheet sheet, Interpreter interpreter, Fact fact, Bindings bindings, Map<String, Origin> origins) {

    /** Where a rule starts. */
    static Scope of(Supplied supplied, Map<String, MemberList> lists) {
        FactSheet sheet = supplied.sheet();
        return new Scope(sheet, new Interpreter(supplied, lists), sheet.root(), Bindings.none(), Map.of());
    }

    /** The scope of a pattern looking at one of its facts, with the pattern's own variables bound. */
    Scope at(Pattern pattern, Fact own) {
        return new Scope(sheet, interpreter, own, bindings.with(pattern, own), origins);
    }

    /** The scope of a pattern that looks at no fact in particular. */
    Scope open(Pattern pattern) {
        return at(pattern, interpreter.supplied().standIn(pattern.kind()));
    }

    /** The scopes of a pattern on each fact of its kind, or on the placeholder. */
    Stream<Scope> each(Pattern pattern) {
        return interpreter.facts(pattern.kind()).stream().map(own -> at(pattern, own));
    }

    /** The scope after an accumulate. */
    Scope with(Bindings results, Map<String, Origin> from) {
        Map<String, Origin> more = new HashMap<>(origins);
        more.putAll(from);
        return new Scope(sheet, interpreter, fact, results, more);
    }

    /** Whether the pattern's own fact was supplied. */
    boolean supplied() {
        return fact.number() != null;
    }

    /** Whether a condition holds. */
    Truth truth(Condition condition) {
        return interpreter.conditions().holds(condition, fact, bindings);
    }

    /** Whether a test holds whose left side is known. */
    Truth truth(Condition.Test test, Object left) {
        return interpreter.conditions().holds(test, left, fact, bindings);
    }

    /** Whether a pattern holds on the scope's own fact. */
    Truth truth(Pattern pattern) {
        return interpreter.holds(pattern, fact, bindings);
    }

    /** What a term comes to; empty when unknown. */
    Optional<Object> value(Value term) {
        return interpreter.conditions().value(term, fact, bindings);
    }

    /** The facts' values a term reads, left to right. */
    List<Origin> origins(Value term) {
        List<Origin> found = new ArrayList<>(1);
        Trees.forEachAtom(term, atom -> addOrigin(atom, found));
        return found;
    }

    /** The facts' values a test reads, left side first. */
    List<Origin> origins(Condition.Test test) {
        List<Origin> found = new ArrayList<>(2);
        Trees.forEachAtom(test, atom -> addOrigin(atom, found));
        return found;
    }

    private void addOrigin(Value atom, List<Origin> found) {
        if (!(atom instanceof Value.Literal)) {
            found.add(origin(atom));
        }
    }

    private Origin origin(Value atom) {
        if (atom instanceof Value.Field field) {
            return origin(field, fact);
        }
        if (atom instanceof Value.FactField field) {
            Fact bound = bindings.fact(field.variable()).orElseThrow(() -> unbound(field.variable()));
            return Origin.of(bound, field.name());
        }
        String variable = ((Value.Variable) atom).name();
        return origin(variable).orElseThrow(() -> unbound(variable));
    }

    /** Where the value of a variable comes from; empty when it stands for no value. */
    Optional<Origin> origin(String variable) {
        return bindings.bound(variable)
                .map(bound -> origin(bound.binding().field(), bound.fact()))
                .or(() -> Optional.ofNullable(origins.get(variable)));
    }

    private Origin origin(Value.Field field, Fact own) {
        return Origin.of(field.owner() == Owner.PATTERN ? own : sheet.root(), field.name());
    }

    private static IllegalStateException unbound(String variable) {
        return new IllegalStateException("Variable " + variable + " is not bound; the parser checks this.");
    }
}
