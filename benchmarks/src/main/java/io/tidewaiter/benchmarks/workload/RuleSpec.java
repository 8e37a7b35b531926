package io.tidewaiter.benchmarks.workload;

import io.tidewaiter.pack.Threat;
import java.util.List;
import java.util.Locale;

/**
 * One generated rule, in no engine's language. It is true for a record when all its conditions hold for one fact of its kind.
 *
 * @param number counted from 0
 * @param kind the fact it is about
 * @param conditions two or three; those on other facts than its own are on the shipment
 * @param points what it is worth, 1 to 100
 * @param threat what the points count towards
 */
public record RuleSpec(int number, FactKind kind, List<ConditionSpec> conditions, int points, Threat threat) {

    /** Its id in a pack, from {@code GA-000} to {@code GZ-999}: ids have three digits at most, so a letter counts the thousands. */
    public String id() {
        return String.format(Locale.ROOT, "G%c-%03d", 'A' + number / 1_000, number % 1_000);
    }

    /** The number of the rule with an id. */
    public static int number(String id) {
        return (id.charAt(1) - 'A') * 1_000 + Integer.parseInt(id.substring(3));
    }
}
