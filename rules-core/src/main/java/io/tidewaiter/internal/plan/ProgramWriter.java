package io.tidewaiter.internal.plan;

import io.tidewaiter.facts.Fact;
import io.tidewaiter.internal.plan.Program.Test;
import io.tidewaiter.internal.rule.Condition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes patterns as one program. */
final class ProgramWriter {

    private final TestWriter tests;
    private final List<Test> written = new ArrayList<>();
    private final Set<Lone> shared = new HashSet<>();
    private final Map<Lone, Test> once = new HashMap<>();
    private final Map<Class<? extends Fact>, Integer> places = new HashMap<>();

    ProgramWriter(TestWriter tests) {
        this.tests = tests;
    }

    /** Writes patterns, each with its tests in the order given. */
    Program write(List<Class<? extends Fact>> kinds, List<List<Condition>> patterns) {
        findShared(kinds, patterns);
        int[] ends = new int[2 * patterns.size()];
        for (int i = 0; i < patterns.size(); i++) {
            ends[2 * i] = group(kinds.get(i), patterns.get(i));
            ends[2 * i + 1] = written.size();
        }
        return new Program(written, ends);
    }

    /** How many results a fact of a kind shares between patterns. */
    int places(Class<? extends Fact> kind) {
        return places.getOrDefault(kind, 0);
    }

    private void findShared(List<Class<? extends Fact>> kinds, List<List<Condition>> patterns) {
        Set<Lone> seen = new HashSet<>();
        for (int i = 0; i < patterns.size(); i++) {
            for (Condition part : patterns.get(i)) {
                Lone lone = new Lone(kinds.get(i), part);
                if (Costs.worthSharing(part) && !seen.add(lone)) {
                    shared.add(lone);
                }
            }
        }
    }

    /** Writes tests side by side, after everything they refer to, and gives the position of the first. */
    private int group(Class<? extends Fact> kind, List<Condition> parts) {
        List<Test> side = parts.stream().map(part -> test(kind, part)).toList();
        int first = written.size();
        written.addAll(side);
        return first;
    }

    private Test test(Class<? extends Fact> kind, Condition part) {
        Lone lone = new Lone(kind, part);
        return shared.contains(lone) ? sharedTest(lone) : plain(kind, part);
    }

    private Test sharedTest(Lone lone) {
        Test known = once.get(lone);
        if (known != null) {
            return known;
        }
        Test plain = plain(lone.kind(), lone.condition());
        written.add(plain);
        int place = places.merge(lone.kind(), 1, Integer::sum) - 1;
        Test test = new Test(Program.ONCE, place, written.size() - 1, null);
        once.put(lone, test);
        return test;
    }

    private Test any(Class<? extends Fact> kind, Alternatives alternatives) {
        List<Test> side = new ArrayList<>();
        alternatives.contained().forEach((field, texts) -> side.add(tests.containsAny(kind, field, texts)));
        if (side.size() == 1 && alternatives.others().isEmpty()) {
            return side.get(0);
        }
        for (Condition other : Costs.cheapestFirst(alternatives.others())) {
            side.add(test(kind, other));
        }
        int first = written.size();
        written.addAll(side);
        return new Test(Program.ANY, first, written.size(), null);
    }

    private Test plain(Class<? extends Fact> kind, Condition part) {
        if (part instanceof Condition.AllOf all) {
            int first = group(kind, Costs.cheapestFirst(all.parts()));
            return new Test(Program.ALL, first, written.size(), null);
        }
        if (part instanceof Condition.AnyOf any) {
            return any(kind, Alternatives.of(any.parts()));
        }
        return tests.test(kind, (Condition.Test) part);
    }
}
