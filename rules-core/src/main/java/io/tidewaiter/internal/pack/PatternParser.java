package io.tidewaiter.internal.pack;

import io.tidewaiter.facts.Fact;
import io.tidewaiter.internal.rule.Condition;
import io.tidewaiter.internal.rule.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.PatternDescr;

/** Turns a pattern of Drools' parse tree into ours; everything not expressly allowed is a problem. */
final class PatternParser {

    private final SourceText source;
    private final Set<String> lists;
    private final Problems problems;

    PatternParser(SourceText source, Set<String> lists, Problems problems) {
        this.source = source;
        this.lists = lists;
        this.problems = problems;
    }

    /** The pattern; empty when it holds errors, which are then among the problems. */
    Optional<Pattern> parse(PatternDescr descr, Scope scope) {
        int line = source.line(descr);
        try {
            refuseExtras(descr, line);
            Class<? extends Fact> kind = FactTypes.kind(descr.getObjectType(), line);
            Optional<String> variable = Optional.ofNullable(descr.getIdentifier());
            List<Pattern.Binding> bindings = new ArrayList<>();
            List<Condition> conditions = new ArrayList<>();
            int before = problems.all().size();
            for (BaseDescr part : parts(descr)) {
                constraint(part, kind, scope, bindings, conditions);
            }
            if (variable.isPresent()) {
                scope.bindFact(variable.get(), kind, line);
            }
            Condition whole = conditions.size() == 1 ? conditions.get(0) : new Condition.AllOf(conditions);
            requireAffordable(whole, line);
            return problems.all().size() > before
                    ? Optional.empty()
                    : Optional.of(new Pattern(kind, variable, bindings, whole, line));
        } catch (RefusedSyntax e) {
            problems.refused(e);
            return Optional.empty();
        }
    }

    private static List<? extends BaseDescr> parts(PatternDescr descr) {
        return ((AndDescr) descr.getConstraint()).getDescrs();
    }

    private void constraint(
            BaseDescr part,
            Class<? extends Fact> kind,
            Scope scope,
            List<Pattern.Binding> bindings,
            List<Condition> conditions) {
        int line = source.line(part);
        try {
            if (!(part instanceof ExprConstraintDescr expression)
                    || expression.getType() != ExprConstraintDescr.Type.NAMED) {
                throw new RefusedSyntax(line, "A constraint without a field name", "Name the field: hs4 == \"0803\".");
            }
            List<Token> tokens = Lexer.scan(source.text(expression), line);
            ConditionParser parser = new ConditionParser(tokens, kind, scope, lists);
            if (parser.startsWithBinding()) {
                bindings.add(parser.binding());
            } else {
                conditions.add(parser.condition());
            }
        } catch (RefusedSyntax e) {
            problems.refused(e);
        }
    }

    private static void refuseExtras(PatternDescr descr, int line) throws RefusedSyntax {
        if (descr.getSource() != null) {
            throw new RefusedSyntax(
                    line,
                    "'from' or another source behind " + descr.getObjectType(),
                    "Patterns match the facts of the consignment only; leave it out.");
        }
        if (!descr.getBehaviors().isEmpty() || descr.isUnification() || descr.isQuery()) {
            throw new RefusedSyntax(line, "A window, query or := binding", "Leave it out.");
        }
        if (!descr.getAnnotations().isEmpty()) {
            throw new RefusedSyntax(line, "An annotation on a pattern", "Annotations belong above 'when'.");
        }
    }

    private static void requireAffordable(Condition condition, int line) throws RefusedSyntax {
        long alternatives = Limits.alternatives(condition);
        if (alternatives > Limits.ALTERNATIVES || Limits.tests(condition) > Limits.TESTS) {
            throw new RefusedSyntax(
                    line,
                    "A condition with " + alternatives + " alternatives and " + Limits.tests(condition)
                            + " comparisons",
                    "At most " + Limits.ALTERNATIVES + " alternatives and " + Limits.TESTS
                            + " comparisons fit into one pattern: use 'in', a list, or several rules.");
        }
    }
}
