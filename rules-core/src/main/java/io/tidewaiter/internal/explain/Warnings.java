package io.tidewaiter.internal.explain;

import io.tidewaiter.internal.evaluate.PackMatches;
import io.tidewaiter.internal.score.Scored;
import io.tidewaiter.internal.score.Tally;
import io.tidewaiter.pack.RulePack;
import io.tidewaiter.pack.TableRef;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

/** What makes a result provisional. */
final class Warnings {

    private Warnings() {}

    /** Sorted, without repeats. */
    static List<String> of(Tally tally, List<String> earlier) {
        LocalDate day = tally.matches().sheet().asOf().atZone(ZoneOffset.UTC).toLocalDate();
        return Stream.of(earlier.stream(), tables(tally, day), packs(tally, day), conflicts(tally))
                .flatMap(one -> one)
                .sorted()
                .distinct()
                .toList();
    }

    private static Stream<String> tables(Tally tally, LocalDate day) {
        return tally.matches().sheet().tables().stream()
                .filter(table -> table.staleAfter().filter(day::isAfter).isPresent())
                .map(Warnings::stale);
    }

    private static String stale(TableRef table) {
        return "Table " + table.name() + " " + table.version() + " is out of date since "
                + table.staleAfter().map(LocalDate::toString).orElse("?") + ": the result is provisional.";
    }

    private static Stream<String> packs(Tally tally, LocalDate day) {
        return tally.matches().packs().stream()
                .map(PackMatches::pack)
                .filter(pack -> day.isAfter(pack.reviewBy()))
                .map(Warnings::overdue);
    }

    private static String overdue(RulePack pack) {
        return "Pack " + pack.ref() + " had to be reviewed by " + pack.reviewBy() + ": the result is provisional.";
    }

    private static Stream<String> conflicts(Tally tally) {
        return tally.findings().stream()
                .filter(Scored::review)
                .flatMap(finding -> finding.cancelledBy().stream()
                        .map(by -> finding.id()
                                + " says that a legal requirement is not met and " + by
                                + " speaks against it: a supervisor has to judge."));
    }
}
