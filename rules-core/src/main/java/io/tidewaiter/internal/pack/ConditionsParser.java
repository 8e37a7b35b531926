package io.tidewaiter.internal.pack;

import io.tidewaiter.internal.rule.Element;
import io.tidewaiter.internal.rule.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.EvalDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ForallDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternDescr;

/** Turns what stands between {@code when} and {@code then} into elements of the rule language. */
final class ConditionsParser {

    private final SourceText source;
    private final Problems problems;
    private final PatternParser patterns;
    private final AggregateParser aggregates;

    ConditionsParser(SourceText source, Set<String> lists, Problems problems) {
        this.source = source;
        this.problems = problems;
        this.patterns = new PatternParser(source, lists, problems);
        this.aggregates = new AggregateParser(source, patterns, problems);
    }

    List<Element> parse(AndDescr conditions, int ruleLine) {
        List<Element> elements = new ArrayList<>();
        Scope scope = new Scope();
        flatten(conditions).forEach(node -> element(node, scope).ifPresent(elements::add));
        if (flatten(conditions).isEmpty()) {
            problems.error(
                    ruleLine, "A rule without conditions", "Write at least one pattern between 'when' and 'then'.");
        }
        if (elements.size() > Limits.PATTERNS) {
            problems.error(
                    ruleLine,
                    "A rule with " + elements.size() + " patterns",
                    "Use at most " + Limits.PATTERNS
                            + ": put comparisons of one fact into one pattern, or write two rules.");
        }
        if (!elements.isEmpty() && elements.stream().noneMatch(Element.Present.class::isInstance)) {
            problems.error(
                    ruleLine,
                    "A rule with 'not', 'exists' or 'accumulate' only",
                    "Begin with a pattern that the explanation can show, for example Shipment( mode == \"SEA\" ).");
        }
        return elements;
    }

    /** Nested {@code and} groups mean the same as one list. */
    private static List<BaseDescr> flatten(AndDescr and) {
        List<BaseDescr> flat = new ArrayList<>();
        for (BaseDescr part : and.getDescrs()) {
            if (part instanceof AndDescr inner) {
                flat.addAll(flatten(inner));
            } else {
                flat.add(part);
            }
        }
        return flat;
    }

    private Optional<Element> element(BaseDescr node, Scope scope) {
        if (node instanceof PatternDescr pattern) {
            return pattern.getSource() instanceof AccumulateDescr accumulate
                    ? aggregates.parse(pattern, accumulate, scope)
                    : patterns.parse(pattern, scope).map(Element.Present::new);
        }
        if (node instanceof NotDescr not) {
            return quantified(not.getDescrs(), node, scope, Element.Absent::new);
        }
        if (node instanceof ExistsDescr exists) {
            return quantified(exists.getDescrs(), node, scope, Element.Exists::new);
        }
        if (node instanceof AccumulateDescr accumulate) {
            return aggregates.parse(new PatternDescr(), accumulate, scope);
        }
        refuse(node);
        return Optional.empty();
    }

    private Optional<Element> quantified(List<?> inner, BaseDescr node, Scope scope, Function<Pattern, Element> make) {
        if (inner.size() == 1
                && inner.get(0) instanceof PatternDescr pattern
                && !(pattern.getSource() instanceof AccumulateDescr)) {
            return patterns.parse(pattern, scope.inner()).map(make);
        }
        problems.error(
                source.line(node),
                "'not' or 'exists' over more than one pattern",
                "Put one pattern into it, as in: not Paper( type == \"IMPORT_LICENCE\" ).");
        return Optional.empty();
    }

    private void refuse(BaseDescr node) {
        int line = source.line(node);
        if (node instanceof OrDescr) {
            problems.error(
                    line,
                    "'or' between patterns",
                    "Join comparisons of one fact with ||, or write two rules in one correlation group.");
        } else if (node instanceof EvalDescr) {
            problems.error(line, "'eval'", "Rules have no code: compare fields in a pattern.");
        } else if (node instanceof ForallDescr) {
            problems.error(line, "'forall'", "Write it as: not GoodsLine( ... the opposite ... ).");
        } else {
            problems.error(
                    line,
                    "'" + node.getClass().getSimpleName().replace("Descr", "") + "'",
                    "Between 'when' and 'then' stand patterns, not, exists and accumulate only.");
        }
    }
}
