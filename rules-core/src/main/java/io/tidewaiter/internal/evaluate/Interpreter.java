package io.tidewaiter.internal.evaluate;

import io.tidewaiter.facts.Fact;
import io.tidewaiter.facts.FactSheet;
import io.tidewaiter.internal.rule.Element;
import io.tidewaiter.internal.rule.MemberList;
import io.tidewaiter.internal.rule.Pattern;
import io.tidewaiter.internal.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The slow, plain meaning of a rule: every combination of facts is tried, in Kleene's three values. Drools is checked against it, and
 * explanations use it to say which comparison decided.
 */
public final class Interpreter {

    private final Supplied supplied;
    private final Conditions conditions;

    /** An interpreter over the facts of one subject and the lists of one pack. */
    public Interpreter(FactSheet sheet, Map<String, MemberList> lists) {
        this(new Supplied(sheet), lists);
    }

    /** An interpreter over facts that other packs are held against, too. */
    public Interpreter(Supplied supplied, Map<String, MemberList> lists) {
        this.supplied = supplied;
        this.conditions = new Conditions(lists, supplied.day());
    }

    /** The facts of a kind, or the placeholder when the kind was not supplied. */
    public List<Fact> facts(Class<? extends Fact> kind) {
        return supplied.facts(kind);
    }

    /** The facts. */
    public Supplied supplied() {
        return supplied;
    }

    /** Evaluates conditions on a single fact. */
    public Conditions conditions() {
        return conditions;
    }

    /** Whether a rule is true for the subject. */
    public Truth truth(Rule rule) {
        return truth(rule.elements(), 0, Bindings.none());
    }

    private Truth truth(List<Element> elements, int at, Bindings bindings) {
        if (at == elements.size()) {
            return Truth.TRUE;
        }
        Element element = elements.get(at);
        if (!(element instanceof Element.Present)) {
            Truth here = closed(element, bindings);
            return here == Truth.FALSE ? here : here.and(truth(elements, at + 1, bindings));
        }
        Truth best = Truth.FALSE;
        for (Fact fact : facts(element.pattern().kind())) {
            Truth here = holds(element.pattern(), fact, bindings);
            if (here != Truth.FALSE && best != Truth.TRUE) {
                best = best.or(here.and(truth(elements, at + 1, bindings.with(element.pattern(), fact))));
            }
        }
        return best;
    }

    /** All matches that are true, each the facts of the present patterns in order. */
    public List<List<Fact>> matches(Rule rule) {
        List<List<Fact>> found = new ArrayList<>();
        collect(rule.elements(), 0, Bindings.none(), List.of(), found);
        return found;
    }

    private void collect(List<Element> elements, int at, Bindings bindings, List<Fact> facts, List<List<Fact>> found) {
        if (at == elements.size()) {
            found.add(facts);
            return;
        }
        Element element = elements.get(at);
        if (!(element instanceof Element.Present)) {
            if (closed(element, bindings) == Truth.TRUE) {
                collect(elements, at + 1, bindings, facts, found);
            }
            return;
        }
        for (Fact fact : facts(element.pattern().kind())) {
            if (holds(element.pattern(), fact, bindings) == Truth.TRUE) {
                List<Fact> longer = new ArrayList<>(facts);
                longer.add(fact);
                collect(elements, at + 1, bindings.with(element.pattern(), fact), longer, found);
            }
        }
    }

    /** Whether an element that adds no fact to the match holds. */
    public Truth closed(Element element, Bindings bindings) {
        if (element instanceof Element.Exists exists) {
            return any(exists.pattern(), bindings);
        }
        if (element instanceof Element.Absent absent) {
            return any(absent.pattern(), bindings).not();
        }
        return total((Element.Aggregate) element, bindings).truth();
    }

    /** What an accumulate comes to. */
    public Total total(Element.Aggregate aggregate, Bindings bindings) {
        return new Aggregates(this).total(aggregate, bindings);
    }

    private Truth any(Pattern pattern, Bindings bindings) {
        Truth any = Truth.FALSE;
        for (Fact fact : facts(pattern.kind())) {
            any = any.or(holds(pattern, fact, bindings));
        }
        return any;
    }

    /** Whether a pattern holds on a fact; at most unknown on a placeholder. */
    public Truth holds(Pattern pattern, Fact fact, Bindings bindings) {
        Truth exists = fact.number() == null ? Truth.UNKNOWN : Truth.TRUE;
        return exists.and(conditions.holds(pattern.condition(), fact, bindings.with(pattern, fact)));
    }
}
