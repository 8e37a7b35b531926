package io.tidewaiter.benchmarks.gate;

import io.tidewaiter.benchmarks.run.Step;
import io.tidewaiter.benchmarks.run.Timing;
import java.util.ArrayList;
import java.util.List;

/** What the gate runs: only what its figures need, more rounds where a ratio is near its limit. */
final class GateSteps {

    private static final String RULES = "rules";
    /** Drools gets faster for twenty seconds, this library for fifteen; nobody is judged before. */
    private static final Timing FULL = new Timing(20, 5, 1_000);

    /** What is done for one record in twenty gets fast later. */
    private static final Timing RARE = new Timing(40, 5, 1_000);

    private static final Timing QUICK = new Timing(2, 3, 500);

    private final boolean quick;

    private GateSteps(boolean quick) {
        this.quick = quick;
    }

    static List<Step> all(boolean quick) {
        return new GateSteps(quick).steps();
    }

    private List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        steps.add(near(Figures.TIDEWAITER).with(RULES, 1_000));
        steps.add(near(Figures.BY_HAND).with(RULES, 1_000));
        Figures.DROOLS.forEach(one -> steps.add(far(one).with(RULES, 1_000)));
        Figures.OTHERS.forEach(one -> steps.add(far(one).with(RULES, 1_000)));
        steps.add(near("PackSize.tidewaiter").with(RULES, 1_000));
        steps.add(near("PackSize.tidewaiter").with(RULES, 10_000));
        steps.add(near("Threads.one"));
        steps.add(near("Threads.two"));
        steps.add(far("Allocation.tidewaiter").with(RULES, 1_000));
        steps.add(rare("ExplainCost.nothing"));
        steps.add(rare("ExplainCost.highest"));
        steps.add(start("ColdStart.ready"));
        steps.add(start("ColdStart.compileWithDrools"));
        steps.add(file("EndToEnd.parseAndWrite"));
        steps.add(file("EndToEnd.screen"));
        return steps;
    }

    private Step near(String benchmark) {
        return Step.of(benchmark, quick ? QUICK : FULL, quick ? 1 : 5);
    }

    private Step rare(String benchmark) {
        return Step.of(benchmark, quick ? QUICK : RARE, quick ? 1 : 4);
    }

    private Step far(String benchmark) {
        return Step.of(benchmark, quick ? QUICK : FULL, quick ? 1 : 2);
    }

    private Step start(String benchmark) {
        return Step.of(benchmark, Timing.calls(0, 1), quick ? 2 : 7);
    }

    /** The figure is for a million records; while it reads the first three hundred thousand, the JVM is still compiling. */
    private Step file(String benchmark) {
        Timing timing = quick ? Timing.calls(1, 1) : Timing.calls(3, 3);
        return Step.of(benchmark, timing, quick ? 1 : 3).with("records", quick ? 20_000 : 100_000);
    }
}
