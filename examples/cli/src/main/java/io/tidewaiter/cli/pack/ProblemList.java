package io.tidewaiter.cli.pack;

import io.tidewaiter.cli.report.Plain;
import io.tidewaiter.pack.InvalidPackException;
import io.tidewaiter.pack.PackProblem;
import io.tidewaiter.pack.PackProblem.Severity;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Problems of a pack as text: grouped by file, each with line, what was found and what to write instead, then a count. */
public final class ProblemList {

    private ProblemList() {}

    /** A refused pack. */
    public static String refused(InvalidPackException refused) {
        String first = Plain.message(refused).lines().findFirst().orElse("").replaceFirst(": \\d+ problem.*", ".");
        return of(refused.problems()) + first + " " + count(refused.problems()) + ".";
    }

    /** All problems, each file once. Ends with a line feed; empty when there is none. */
    public static String of(List<PackProblem> problems) {
        Map<String, List<PackProblem>> files = problems.stream()
                .sorted()
                .collect(Collectors.groupingBy(PackProblem::file, TreeMap::new, Collectors.toList()));
        StringBuilder text = new StringBuilder();
        files.forEach((file, found) -> {
            text.append(Plain.line(file)).append('\n');
            found.forEach(problem -> text.append(line(problem)));
        });
        return text.toString();
    }

    /** {@code 2 errors, 1 warning}. */
    public static String count(List<PackProblem> problems) {
        long errors = problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .count();
        return Plain.count(errors, "error") + ", " + Plain.count(problems.size() - errors, "warning");
    }

    private static String line(PackProblem problem) {
        String place = problem.file() + (problem.line() > 0 ? ":" + problem.line() : "");
        String kind = problem.severity() == Severity.ERROR ? "error" : "warning";
        return "  " + Plain.line(place) + "  " + kind + ": " + Plain.line(problem.found()) + "\n      "
                + Plain.line(problem.advice()) + "\n";
    }
}
