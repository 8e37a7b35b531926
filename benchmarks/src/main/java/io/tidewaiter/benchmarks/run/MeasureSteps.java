package io.tidewaiter.benchmarks.run;

import java.util.ArrayList;
import java.util.List;

/** The whole set, for a page with tables and plots. */
final class MeasureSteps {

    private static final String RULES = "rules";
    private static final Timing QUICK = new Timing(2, 3, 300);
    /** Drools gets faster for twenty seconds, and is not to be judged before. */
    private static final Timing UNHURRIED = new Timing(20, 5, 1_000);

    private static final List<String> SLOW = List.of("evrete", "easyRules", "cel", "jsonLogic");
    private static final List<String> DROOLS = List.of(
            "droolsStateless",
            "droolsPooledSession",
            "droolsLongSession",
            "droolsExecutableModel",
            "droolsExecutableLongSession");
    private static final List<String> OURS =
            List.of("tidewaiter", "handWrittenIndexed", "handWrittenLinear", "tidewaiterExplained");

    private final boolean quick;
    private final Timing timing;
    private final List<Step> steps = new ArrayList<>();

    private MeasureSteps(boolean quick) {
        this.quick = quick;
        this.timing = quick ? QUICK : new Timing(6, 5, 1_000);
    }

    static List<Step> all(boolean quick) {
        MeasureSteps all = new MeasureSteps(quick);
        all.peers();
        all.sizes();
        all.questions();
        all.flight();
        all.watchLists();
        all.calls();
        return List.copyOf(all.steps);
    }

    private void peers() {
        for (int rules : new int[] {10, 100, 1_000, 10_000}) {
            addPeers(OURS, rules);
            // Quickly means without the set-ups that take longest; with 10,000 rules the slow engines need minutes for
            // theirs.
            if (rules < 10_000 || !quick) {
                addPeers(DROOLS, rules);
            }
            if (rules < 10_000) {
                addPeers(SLOW, rules);
            }
        }
    }

    private void addPeers(List<String> methods, int rules) {
        Timing warm = !quick && methods.equals(DROOLS) ? UNHURRIED : timing;
        methods.forEach(method -> add(Step.of("Peers." + method, warm, 1).with(RULES, rules)));
    }

    private void sizes() {
        for (int rules : new int[] {100, 1_000, 5_000, 10_000, 20_000}) {
            add(twice("PackSize.tidewaiter").with(RULES, rules));
            add(one("PackSize.handWrittenIndexed").with(RULES, rules));
        }
        for (int rules : new int[] {100, 1_000, 5_000}) {
            add(one("PackLoad.load").with(RULES, rules));
            add(one("PackLoad.loadAfterAnEdit").with(RULES, rules));
        }
    }

    private void questions() {
        for (String method : List.of(
                "HitRate.tidewaiter",
                "Unknowns.tidewaiter",
                "Unknowns.handWrittenIndexed",
                "Latency.alone",
                "Latency.underLoad")) {
            add(one(method));
        }
        for (String method : List.of(
                "Threads.one",
                "Threads.two",
                "ExplainCost.nothing",
                "ExplainCost.highest",
                "ExplainCost.everything",
                "Catalogue.screen",
                "Catalogue.screenAndExplain",
                "Catalogue.screenFacts",
                "Allocation.tidewaiter",
                "Allocation.handWrittenIndexed")) {
            add(twice(method));
        }
    }

    private void flight() {
        for (String method :
                List.of("Flight.flight", "Flight.readAndJoin", "Flight.screen", "Flight.explainEverybody")) {
            add(twice(method));
        }
    }

    private void watchLists() {
        for (int entries : new int[] {10_000, 100_000, 1_000_000}) {
            if (entries < 1_000_000 || !quick) {
                for (String method : List.of("WatchLists.lookUp", "WatchLists.change")) {
                    add(one(method).with("entries", entries));
                }
            }
        }
        add(one("WatchLists.compareNames").with("entries", 10_000));
    }

    private void calls() {
        for (String method : List.of("ColdStart.ready", "ColdStart.firstAssessment", "ColdStart.compileWithDrools")) {
            add(Step.of(method, Timing.calls(0, 1), quick ? 2 : 5));
        }
        for (String method : List.of("EndToEnd.parseAndWrite", "EndToEnd.screen", "EndToEnd.screenOnTwoThreads")) {
            add(Step.of(method, Timing.calls(1, quick ? 1 : 3), quick ? 1 : 2)
                    .with("records", quick ? 20_000 : 100_000));
        }
    }

    private Step one(String benchmark) {
        return Step.of(benchmark, timing, 1);
    }

    private Step twice(String benchmark) {
        return Step.of(benchmark, timing, quick ? 1 : 2);
    }

    private void add(Step step) {
        steps.add(step);
    }
}
