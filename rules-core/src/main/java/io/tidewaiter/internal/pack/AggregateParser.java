package io.tidewaiter.internal.pack;

import io.tidewaiter.facts.Fact;
import io.tidewaiter.internal.rule.AggregateFunction;
import io.tidewaiter.internal.rule.Condition;
import io.tidewaiter.internal.rule.Element;
import io.tidewaiter.internal.rule.Pattern;
import io.tidewaiter.internal.rule.Trees;
import io.tidewaiter.internal.rule.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AccumulateDescr.AccumulateFunctionCallDescr;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.PatternDescr;

/** Reads {@code accumulate( Pattern; $x : sum($v); condition )} with the built-in functions. */
final class AggregateParser {

    private static final Map<String, AggregateFunction.Kind> FUNCTIONS = Map.of(
            "count", AggregateFunction.Kind.COUNT,
            "sum", AggregateFunction.Kind.SUM,
            "min", AggregateFunction.Kind.MIN,
            "max", AggregateFunction.Kind.MAX,
            "average", AggregateFunction.Kind.AVERAGE);

    private final SourceText source;
    private final PatternParser patterns;
    private final Problems problems;

    AggregateParser(SourceText source, PatternParser patterns, Problems problems) {
        this.source = source;
        this.patterns = patterns;
        this.problems = problems;
    }

    Optional<Element> parse(PatternDescr outer, AccumulateDescr accumulate, Scope scope) {
        int line = source.line(accumulate);
        try {
            refuseCode(accumulate, line);
            Scope inner = scope.inner();
            Optional<Pattern> pattern = patterns.parse(input(accumulate, line), inner);
            if (pattern.isEmpty()) {
                return Optional.empty();
            }
            List<AggregateFunction> functions = new ArrayList<>();
            for (AccumulateFunctionCallDescr call : accumulate.getFunctions()) {
                functions.add(function(call, pattern.get(), inner, line));
            }
            Scope results = scope.inner();
            for (AggregateFunction function : functions) {
                results.bindValue(function.result(), Value.Type.NUMBER, line);
            }
            return Optional.of(new Element.Aggregate(
                    pattern.get(), functions, results(outer, pattern.get().kind(), results, line)));
        } catch (RefusedSyntax e) {
            problems.refused(e);
            return Optional.empty();
        }
    }

    private static void refuseCode(AccumulateDescr accumulate, int line) throws RefusedSyntax {
        boolean code = accumulate.getInitCode() != null
                || accumulate.getActionCode() != null
                || accumulate.getReverseCode() != null
                || accumulate.getResultCode() != null;
        if (code || accumulate.getFunctions().isEmpty()) {
            throw new RefusedSyntax(
                    line,
                    "An accumulate with code in it",
                    "Use count, sum, min, max or average: accumulate( GoodsLine( $kg : netMassKg ); $sum : sum($kg); $sum > 100 ).");
        }
    }

    private static PatternDescr input(AccumulateDescr accumulate, int line) throws RefusedSyntax {
        BaseDescr input = accumulate.getInput();
        if (input instanceof AndDescr and && and.getDescrs().size() == 1) {
            input = and.getDescrs().get(0);
        }
        if (input instanceof PatternDescr pattern) {
            return pattern;
        }
        throw new RefusedSyntax(line, "An accumulate over more than one pattern", "Count over one pattern only.");
    }

    private AggregateFunction function(AccumulateFunctionCallDescr call, Pattern pattern, Scope inner, int line)
            throws RefusedSyntax {
        AggregateFunction.Kind kind = FUNCTIONS.get(call.getFunction());
        if (kind == null) {
            throw new RefusedSyntax(
                    line, "The function '" + call.getFunction() + "'", "Use count, sum, min, max or average.");
        }
        if (call.getBind() == null || call.isUnification()) {
            throw new RefusedSyntax(line, "A function without a result", "Name the result: $n : count(1).");
        }
        if (kind == AggregateFunction.Kind.COUNT) {
            return new AggregateFunction(call.getBind(), kind, new Value.Literal(BigDecimal.ONE, Value.Type.NUMBER));
        }
        String operand = call.getParams().length == 1 ? call.getParams()[0] : "";
        TokenReader tokens = new TokenReader(Lexer.scan(operand, line));
        Value value = new ValueParser(tokens, pattern.kind(), inner).value();
        boolean simple = value instanceof Value.Field || value instanceof Value.Variable;
        if (!simple || value.type() != Value.Type.NUMBER || tokens.peek().kind() != Token.Kind.END) {
            throw new RefusedSyntax(
                    line,
                    "'" + call.getFunction() + "' over " + operand,
                    "Compute it over one number field or a variable bound to one.");
        }
        return new AggregateFunction(call.getBind(), kind, value);
    }

    private Condition results(PatternDescr outer, Class<? extends Fact> kind, Scope scope, int line)
            throws RefusedSyntax {
        List<Condition> conditions = new ArrayList<>();
        for (BaseDescr part : ((AndDescr) outer.getConstraint()).getDescrs()) {
            List<Token> tokens = Lexer.scan(source.text(part), source.line(part));
            Condition condition = ConditionParser.ofResults(tokens, kind, scope).condition();
            if (Trees.tests(condition).flatMap(Trees::atoms).anyMatch(Value.Field.class::isInstance)) {
                throw new RefusedSyntax(
                        source.line(part),
                        "A field among the results of an accumulate",
                        "Compare results such as $sum here; compare fields inside the pattern that is counted.");
            }
            conditions.add(condition);
        }
        if (conditions.isEmpty()) {
            throw new RefusedSyntax(
                    line, "An accumulate whose result is not compared", "Close it with a condition: ; $sum > 100 ).");
        }
        return conditions.size() == 1 ? conditions.get(0) : new Condition.AllOf(conditions);
    }
}
