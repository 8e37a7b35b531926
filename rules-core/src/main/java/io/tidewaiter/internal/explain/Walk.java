package io.tidewaiter.internal.explain;

import io.tidewaiter.facts.Fact;
import io.tidewaiter.internal.rule.Element;
import io.tidewaiter.internal.rule.Rule;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Goes through the ways in which facts can be put to the patterns of a rule. */
final class Walk {

    /** Joins multiply; what is missing shows in the first ways already. */
    static final int MOST_WAYS = 2_000;

    private final List<Element> elements;
    private final Predicate<List<Step>> goesOn;
    private final Consumer<List<Step>> reached;
    private int ways;

    private Walk(List<Element> elements, Predicate<List<Step>> goesOn, Consumer<List<Step>> reached) {
        this.elements = elements;
        this.goesOn = goesOn;
        this.reached = reached;
    }

    /** The steps of a match, given the facts of its present patterns in order. */
    static List<Step> along(Rule rule, Scope start, List<Fact> match) {
        List<Step> steps = new ArrayList<>();
        Iterator<Fact> facts = match.iterator();
        Scope scope = start;
        for (Element element : rule.elements()) {
            Step step = element instanceof Element.Present present
                    ? Step.present(present, scope, facts.next())
                    : Step.other(element, scope);
            steps.add(step);
            scope = step.scope();
        }
        return steps;
    }

    /**
     * Every way through a rule, as far as it is worth going on.
     *
     * @param goesOn whether the steps taken so far are worth another one
     * @param reached is given all steps of each way that came to the end
     */
    static void through(Rule rule, Scope start, Predicate<List<Step>> goesOn, Consumer<List<Step>> reached) {
        new Walk(rule.elements(), goesOn, reached).from(0, start, new ArrayList<>());
    }

    private void from(int index, Scope scope, List<Step> taken) {
        if (index == elements.size()) {
            reached.accept(List.copyOf(taken));
            return;
        }
        if (elements.get(index) instanceof Element.Present present) {
            for (Fact fact : scope.interpreter().facts(present.pattern().kind())) {
                take(index, Step.present(present, scope, fact), taken);
            }
        } else {
            take(index, Step.other(elements.get(index), scope), taken);
        }
    }

    private void take(int index, Step step, List<Step> taken) {
        if (ways >= MOST_WAYS) {
            return;
        }
        ways++;
        taken.add(step);
        if (goesOn.test(taken)) {
            from(index + 1, step.scope(), taken);
        }
        taken.remove(taken.size() - 1);
    }
}
