package io.tidewaiter.internal.explain;

import io.tidewaiter.facts.FactSheet;
import io.tidewaiter.internal.evaluate.PackMatches;
import io.tidewaiter.internal.score.Scored;
import io.tidewaiter.internal.score.Tally;
import io.tidewaiter.pack.Profile;
import io.tidewaiter.pack.RulePack;
import io.tidewaiter.pack.TableRef;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** What makes a result provisional. */
final class Warnings {

    private Warnings() {}

    /** Sorted, without repeats. */
    static List<String> of(Tally tally, List<String> earlier) {
        LocalDate day = tally.matches().sheet().asOf().atZone(ZoneOffset.UTC).toLocalDate();
        SortedSet<String> warnings = new TreeSet<>(earlier);
        addTables(tally, day, warnings);
        addPacks(tally, day, warnings);
        addConflicts(tally, warnings);
        addUnknownAge(tally, warnings);
        return List.copyOf(warnings);
    }

    private static void addTables(Tally tally, LocalDate day, Set<String> warnings) {
        for (TableRef table : tally.matches().sheet().tables()) {
            if (table.staleAfter().isPresent() && day.isAfter(table.staleAfter().get())) {
                warnings.add(stale(table));
            }
        }
    }

    private static String stale(TableRef table) {
        return "Table " + table.name() + " " + table.version() + " is out of date since "
                + table.staleAfter().map(LocalDate::toString).orElse("?") + ": the result is provisional.";
    }

    private static void addPacks(Tally tally, LocalDate day, Set<String> warnings) {
        for (PackMatches matches : tally.matches().packs()) {
            if (day.isAfter(matches.pack().reviewBy())) {
                warnings.add(overdue(matches.pack()));
            }
        }
    }

    private static String overdue(RulePack pack) {
        return "Pack " + pack.ref() + " had to be reviewed by " + pack.reviewBy() + ": the result is provisional.";
    }

    private static void addConflicts(Tally tally, Set<String> warnings) {
        for (Scored finding : tally.findings()) {
            if (finding.review()) {
                finding.cancelledBy().map(by -> conflict(finding, by)).ifPresent(warnings::add);
            }
        }
    }

    /** Under 18 there is no crime score; who counts as an adult only because nobody knows must be seen to. */
    private static void addUnknownAge(Tally tally, Set<String> warnings) {
        FactSheet sheet = tally.matches().sheet();
        if (sheet.profile() == Profile.PASSENGER
                && tally.score() > 0
                && sheet.traveller().minor() == null) {
            warnings.add(
                    "It is not known whether the traveller is under 18: the score is that of an adult. Find out first.");
        }
    }

    private static String conflict(Scored finding, String by) {
        return finding.id() + " says that a legal requirement is not met and " + by
                + " speaks against it: a supervisor has to judge.";
    }
}
