package io.tidewaiter.benchmarks.gate;

import java.util.List;
import java.util.Map;

/** What the project promises. Every figure is a ratio within one run, except the bytes. */
public final class Figures {

    /** The ways to run Drools. */
    static final List<String> DROOLS = List.of(
            "Peers.droolsStateless",
            "Peers.droolsPooledSession",
            "Peers.droolsLongSession",
            "Peers.droolsExecutableModel",
            "Peers.droolsExecutableLongSession");

    /** Engines that are neither Drools nor written by hand. */
    static final List<String> OTHERS = List.of("Peers.evrete", "Peers.easyRules", "Peers.cel", "Peers.jsonLogic");

    static final String TIDEWAITER = "Peers.tidewaiter";
    static final String BY_HAND = "Peers.handWrittenIndexed";

    private static final Map<String, String> THOUSAND = rules(1_000);

    private Figures() {}

    /** All of them, in the order in which they are shown. */
    public static List<Figure> all() {
        return List.of(
                new Figure(
                        "records/s, 1,000 rules: tidewaiter / best Drools",
                        Goal.atLeast(20, 40),
                        in -> in.median(TIDEWAITER, THOUSAND) / in.best(DROOLS, THOUSAND)),
                new Figure(
                        "records/s, 1,000 rules: tidewaiter / best other engine",
                        Goal.atLeast(5, 20),
                        in -> in.median(TIDEWAITER, THOUSAND) / in.best(OTHERS, THOUSAND)),
                new Figure(
                        "records/s, 1,000 rules: tidewaiter / handWrittenIndexed",
                        Goal.atLeast(0.6, 1.0),
                        in -> in.median(TIDEWAITER, THOUSAND) / in.median(BY_HAND, THOUSAND)),
                new Figure(
                        "time per record: 10,000 rules / 1,000 rules",
                        Goal.atMost(2, 1.2),
                        in -> in.median("PackSize.tidewaiter", rules(10_000))
                                / in.median("PackSize.tidewaiter", THOUSAND)),
                new Figure(
                        "records/s: two threads / one thread",
                        Goal.atLeast(1.8, 1.95),
                        in -> in.median("Threads.two") / in.median("Threads.one")),
                new Figure(
                        "bytes per record, not explained",
                        Goal.atMost(512, 128),
                        in -> in.allocated("Allocation.tidewaiter", THOUSAND)),
                new Figure(
                        "time: explaining the 5 % highest / nothing",
                        Goal.atMost(1.25, 1.1),
                        in -> in.median("ExplainCost.nothing") / in.median("ExplainCost.highest")),
                new Figure(
                        "start of the catalogue, ready / compiling it with Drools",
                        Goal.atMost(0.2, 0.05),
                        in -> in.median("ColdStart.ready") / in.median("ColdStart.compileWithDrools")),
                new Figure(
                        "file to file: screening / only parsing and writing",
                        Goal.atMost(1.6, 1.2),
                        in -> in.median("EndToEnd.screen") / in.median("EndToEnd.parseAndWrite")));
    }

    private static Map<String, String> rules(int count) {
        return Map.of("rules", Integer.toString(count));
    }
}
