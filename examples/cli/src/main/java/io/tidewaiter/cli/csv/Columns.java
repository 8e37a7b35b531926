package io.tidewaiter.cli.csv;

import io.tidewaiter.Assessment;
import io.tidewaiter.Finding;
import io.tidewaiter.cli.report.Screened;
import io.tidewaiter.pack.Profile;
import io.tidewaiter.pack.Threat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The columns of a table: their names, and their cells for one record. */
sealed interface Columns permits CargoColumns, TravellerColumns {

    /** Names, in order. */
    List<String> names();

    /**
     * As many cells.
     *
     * @param found the explanation; empty when nothing was found, so that there are no reasons to explain
     */
    List<String> cells(Screened one, Optional<Assessment> found);

    /** The columns of a table. */
    static Columns of(CsvReport.Used used) {
        return used.profile() == Profile.CARGO ? new CargoColumns() : new TravellerColumns(used.purpose());
    }

    /** What points can count towards. */
    static List<Threat> threats() {
        return Arrays.stream(Threat.values())
                .filter(threat -> threat != Threat.ANY)
                .toList();
    }

    static String name(Threat threat) {
        return "score_" + threat.name().toLowerCase(Locale.ROOT);
    }

    static String score(Optional<Assessment> found, Threat threat) {
        return found.map(why -> why.scores().get(threat)).map(Object::toString).orElse("");
    }

    /** Rule, points and sentence of the first few findings, empty cells where there are fewer. */
    static List<String> reasons(List<Finding> findings, int most) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            boolean there = i < findings.size();
            cells.add(there ? Cells.text(findings.get(i).rule()) : "");
            cells.add(there ? Integer.toString(findings.get(i).counted()) : "");
            cells.add(there ? Cells.text(findings.get(i).sentence()) : "");
        }
        return cells;
    }

    static List<String> reasonNames(String prefix, int most) {
        return IntStream.rangeClosed(1, most)
                .boxed()
                .flatMap(i -> Stream.of("reason_", "points_", "text_").map(name -> prefix + name + i))
                .toList();
    }

    static List<Finding> findings(Optional<Assessment> found) {
        return found.map(Assessment::findings).orElse(List.of());
    }

    static String mitigating(Optional<Assessment> found) {
        return Cells.text(found.map(Assessment::mitigating).orElse(List.of()).stream()
                .map(Finding::rule)
                .collect(Collectors.joining(" ")));
    }

    static String joined(List<?> words) {
        return words.stream().map(Object::toString).collect(Collectors.joining(" "));
    }
}
