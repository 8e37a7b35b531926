package io.tidewaiter.internal.alerts;

import io.tidewaiter.alerts.Alert;
import io.tidewaiter.alerts.AlertTarget;
import io.tidewaiter.alerts.SecondIdentifier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What an alert has to keep to. Every problem begins with the field it is about, and none quotes a value. */
public final class AlertRules {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9]([A-Z0-9-]{0,30}[A-Z0-9])?");
    private static final Pattern LINE = Pattern.compile("[^\\p{Cntrl}\\u2028\\u2029]*");
    private static final int LONGEST_REFERENCE = 64;
    private static final int LONGEST_IDENTIFIER = 200;
    private static final int LONGEST_REASON = 500;
    private static final int MOST_YEARS = 2;

    private AlertRules() {}

    /** Problems of what every alert has. */
    public static List<String> problems(
            String unit, String reference, String handling, String reason, LocalDate validFrom, LocalDate validTo) {
        List<String> problems = new ArrayList<>();
        code(unit, "unit", "EX-PCU", problems);
        line(reference, "reference", LONGEST_REFERENCE, problems);
        code(handling, "handling", "EXAMINE", problems);
        line(reason, "reason", LONGEST_REASON, problems);
        if (validTo.isBefore(validFrom)) {
            problems.add("validTo lies before validFrom. Write the last day on which the alert holds.");
        } else if (validTo.isAfter(validFrom.plusYears(MOST_YEARS))) {
            problems.add(
                    "validTo lies more than two years after validFrom. Write an earlier day and renew the alert then.");
        }
        return problems;
    }

    /** Problems of what an alert names. */
    public static List<String> problems(AlertTarget target, String identifier, Optional<SecondIdentifier> second) {
        List<String> problems = new ArrayList<>();
        boolean party = target == AlertTarget.PARTY;
        line(identifier, party ? "name" : "identifier", LONGEST_IDENTIFIER, problems);
        if (party && PartyName.of(identifier).isEmpty()) {
            problems.add("name has no letter or digit. Write the name of the party.");
        }
        if (!party && Identifiers.compact(target, identifier).isEmpty()) {
            problems.add("identifier is too short to name anything. Write the whole number.");
        }
        if (party && second.isEmpty()) {
            problems.add(
                    "second is missing. A name alone is never a hit: add an identifier, telephone number, mail or address.");
        }
        if (!party && second.isPresent()) {
            problems.add("second belongs to alerts on a PARTY. Take it out.");
        }
        second.filter(s -> s.value().length() > LONGEST_IDENTIFIER
                        || Identifiers.compact(s.kind(), s.value()).isEmpty())
                .ifPresent(s -> problems.add("second.value cannot be told from others. Write the whole " + s.kind()
                        + ", at most " + LONGEST_IDENTIFIER + " characters."));
        return problems;
    }

    /** Problems of a file as a whole. */
    public static List<String> problems(String sender, int serial, List<Alert> alerts) {
        List<String> problems = new ArrayList<>();
        code(sender, "sender", "EX-PCU", problems);
        if (serial < 1) {
            problems.add("serial is less than 1. Count the editions of the file from 1.");
        }
        Set<String> references = new HashSet<>();
        for (int i = 0; i < alerts.size(); i++) {
            if (!references.add(alerts.get(i).reference())) {
                problems.add("alerts[" + i + "].reference is that of an alert before. Give each alert its own.");
            }
            if (!alerts.get(i).unit().equals(sender)) {
                problems.add(
                        "alerts[" + i
                                + "] is not of the sender. A unit sends its own alerts only; pass on the files of others as they are.");
            }
        }
        return problems;
    }

    private static void code(String value, String field, String example, List<String> problems) {
        if (!CODE.matcher(value).matches()) {
            problems.add(field + " is no code. Write 1 to 32 capitals, digits and hyphens, such as " + example + ".");
        }
    }

    private static void line(String value, String field, int longest, List<String> problems) {
        if (value.isBlank() || value.length() > longest || !LINE.matcher(value).matches()) {
            problems.add(field + " is not one line of 1 to " + longest + " characters. Shorten or complete it.");
        }
    }
}
