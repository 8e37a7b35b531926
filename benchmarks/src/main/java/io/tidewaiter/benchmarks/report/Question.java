package io.tidewaiter.benchmarks.report;

import java.util.List;

/**
 * A benchmark class and how the page shows it.
 *
 * @param block name of its place on the page
 * @param type name of the class
 * @param param the parameter that makes the columns; empty for one column
 * @param unit what its figures are
 */
record Question(String block, String type, String param, String unit) {

    static final Question PEERS = new Question("peers", "Peers", "rules", "records/s");
    static final Question PACK_SIZE = new Question("pack-size", "PackSize", "rules", "µs for a record");
    static final Question HIT_RATE = new Question("hit-rate", "HitRate", "percent", "records/s");
    static final Question UNKNOWNS = new Question("unknowns", "Unknowns", "percent", "records/s");
    static final Question LATENCY = new Question("latency", "Latency", "", "µs for a record");

    /** Those that are shown as a table of medians. */
    static final List<Question> TABLES = List.of(
            PEERS,
            PACK_SIZE,
            HIT_RATE,
            UNKNOWNS,
            new Question("threads", "Threads", "", "records/s"),
            new Question("explain-cost", "ExplainCost", "", "records/s"),
            new Question("cold-start", "ColdStart", "", "ms"),
            new Question("pack-load", "PackLoad", "rules", "ms"),
            new Question("catalogue", "Catalogue", "", "records/s"),
            new Question("allocation", "Allocation", "", "records/s"),
            new Question("flight", "Flight", "", "ms for a flight"),
            new Question("watch-lists", "WatchLists", "entries", "µs"),
            new Question("end-to-end", "EndToEnd", "records", "s for the file"));
}
