package io.tidewaiter.benchmarks.peers;

import dev.cel.bundle.Cel;
import dev.cel.bundle.CelBuilder;
import dev.cel.bundle.CelFactory;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import io.tidewaiter.benchmarks.workload.Answer;
import io.tidewaiter.benchmarks.workload.ConditionSpec;
import io.tidewaiter.benchmarks.workload.FactKind;
import io.tidewaiter.benchmarks.workload.Field;
import io.tidewaiter.benchmarks.workload.Hits;
import io.tidewaiter.benchmarks.workload.RuleSpec;
import io.tidewaiter.facts.Fact;
import io.tidewaiter.facts.FactSheet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * CEL: every rule compiled and checked once, with typed variables that are read and converted only when a rule asks for them, and only
 * once for each fact. Rules about lines are asked line by line until one holds, which costs less than a comprehension.
 */
public final class CelPeer implements Peer {

    private final Map<FactKind, List<Program>> programs = new EnumMap<>(FactKind.class);
    private final CelFacts variables;
    private final Hits hits;

    /** Compiles the rules. */
    public CelPeer(List<RuleSpec> rules) {
        hits = new Hits(rules);
        Map<String, Field> fields = new TreeMap<>();
        rules.forEach(rule -> rule.conditions()
                .forEach(condition -> fields.put(CelForm.variable(condition.field()), condition.field())));
        variables = new CelFacts(fields);
        Cel cel = cel(fields);
        for (RuleSpec rule : rules) {
            programs.computeIfAbsent(rule.kind(), kind -> new ArrayList<>())
                    .add(new Program(rule.number(), program(cel, rule)));
        }
    }

    /** A compiled rule. */
    private record Program(int rule, CelRuntime.Program program) {}

    private static Cel cel(Map<String, Field> fields) {
        CelBuilder builder = CelFactory.plannerCelBuilder();
        fields.forEach((name, field) -> builder.addVar(name, type(field)));
        return builder.build();
    }

    private static CelType type(Field field) {
        Class<?> type = FieldReaders.type(field);
        if (type == String.class) {
            return SimpleType.STRING;
        }
        if (type == Boolean.class) {
            return SimpleType.BOOL;
        }
        return type == LocalDate.class ? SimpleType.INT : SimpleType.DOUBLE;
    }

    private static CelRuntime.Program program(Cel cel, RuleSpec rule) {
        List<String> parts = new ArrayList<>();
        for (ConditionSpec condition : rule.conditions()) {
            parts.add(condition.as(CelForm.INSTANCE));
        }
        try {
            return cel.createProgram(cel.compile(String.join(" && ", parts)).getAst());
        } catch (CelValidationException | CelEvaluationException e) {
            throw new IllegalStateException("CEL refused rule " + rule.id(), e);
        }
    }

    @Override
    public Answer judge(FactSheet sheet) {
        programs.forEach((kind, ofKind) -> {
            for (Fact fact : sheet.of(kind.type())) {
                variables.next(kind, fact);
                ask(ofKind);
            }
        });
        return hits.answer();
    }

    private void ask(List<Program> ofKind) {
        for (Program program : ofKind) {
            if (!hits.has(program.rule()) && holds(program)) {
                hits.hit(program.rule());
            }
        }
    }

    private boolean holds(Program program) {
        try {
            return (Boolean) program.program().eval(variables);
        } catch (CelEvaluationException e) {
            throw new IllegalStateException("CEL failed on rule " + program.rule(), e);
        }
    }
}
