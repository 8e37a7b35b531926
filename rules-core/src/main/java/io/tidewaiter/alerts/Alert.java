package io.tidewaiter.alerts;

import io.soabase.recordbuilder.core.RecordBuilder;
import io.tidewaiter.internal.alerts.AlertRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One alert of one unit.
 *
 * @param unit the unit that sends it, capitals, digits and hyphens, such as {@code EX-PCU}
 * @param reference the unit's own reference, at most 64 characters, to ask about it
 * @param target what it speaks of
 * @param identifier number of what it speaks of; for a party its name
 * @param second for a party what has to agree besides the name; empty for everything else
 * @param handling what the units have agreed to do on a hit, capitals, digits and hyphens, such as {@code EXAMINE}
 * @param reason why, a sentence of at most 500 characters without personal data
 * @param validFrom first day, UTC
 * @param validTo last day, UTC; at most two years after the first
 */
@RecordBuilder
public record Alert(
        String unit,
        String reference,
        AlertTarget target,
        String identifier,
        Optional<SecondIdentifier> second,
        String handling,
        String reason,
        LocalDate validFrom,
        LocalDate validTo) {

    /**
     * Checks the whole alert.
     *
     * @throws InvalidAlertsException with every problem found
     */
    public Alert {
        List<String> problems = AlertRules.problems(unit, reference, handling, reason, validFrom, validTo);
        problems.addAll(AlertRules.problems(target, identifier, second));
        if (!problems.isEmpty()) {
            throw new InvalidAlertsException(problems);
        }
    }

    /** Whether it is in force on a day; its first and its last day count. */
    public boolean inForce(LocalDate day) {
        return !day.isBefore(validFrom) && !day.isAfter(validTo);
    }

    /** Unit, reference and kind: what an alert names must not get into a log. */
    @Override
    public String toString() {
        return "Alert[" + unit + " " + reference + ", " + target + "]";
    }
}
