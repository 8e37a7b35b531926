package io.tidewaiter.benchmarks.workload;

/**
 * A field that generated rules may name.
 *
 * @param kind the fact it belongs to
 * @param name its name, as rules write it
 * @param spread how its values are spread over the records; fields are independent of each other
 */
public record Field(FactKind kind, String name, Spread spread) {

    /** How a rule about another kind of fact names it. */
    public String from(FactKind other) {
        return kind == other ? name : "shipment." + name;
    }
}
