package io.tidewaiter.cli.pack;

import io.tidewaiter.catalog.Catalogue;
import io.tidewaiter.cli.Console;
import io.tidewaiter.cli.ExitStatus;
import io.tidewaiter.cli.PackChoice;
import io.tidewaiter.cli.report.Plain;
import io.tidewaiter.testing.CaseOutcome;
import io.tidewaiter.testing.PackVerifier;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Runs the cases of a pack. */
@Command(
        name = "test",
        description = {
            "Runs the cases of a pack, with the reference tables of the catalogue.",
            "The exit status is 1 when cases fail, and 2 when the pack is refused."
        },
        footerHeading = "%nExample:%n",
        footer = "  tidewaiter pack test my-port")
public final class TestCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "DIR", description = "A folder, zip or jar.")
    private String pack = "";

    public TestCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        PackVerifier verifier = PackVerifier.of(PackChoice.place(pack)).givenTables(Catalogue.tables());
        List<CaseOutcome> cases = verifier.cases();
        console.print(text(verifier.pack().ref().toString(), cases));
        return cases.stream().allMatch(CaseOutcome::passed) ? ExitStatus.FINE : ExitStatus.PARTLY;
    }

    private static String text(String pack, List<CaseOutcome> cases) {
        Map<String, List<CaseOutcome>> rules = cases.stream()
                .collect(Collectors.groupingBy(CaseOutcome::rule, LinkedHashMap::new, Collectors.toList()));
        StringBuilder text = new StringBuilder(pack).append('\n');
        rules.forEach((rule, ofRule) -> text.append(rule(rule, ofRule)));
        long failed = failed(cases);
        return text.append(Plain.count(cases.size(), "case"))
                .append(": ")
                .append(cases.size() - failed)
                .append(" passed, ")
                .append(failed)
                .append(" failed\n")
                .toString();
    }

    private static String rule(String rule, List<CaseOutcome> cases) {
        String head =
                String.format(Locale.ROOT, "  %-9s %d of %d passed", rule, cases.size() - failed(cases), cases.size());
        return head + "\n"
                + cases.stream()
                        .filter(outcome -> !outcome.passed())
                        .map(outcome -> "      " + Plain.line(outcome.toString()) + "\n")
                        .collect(Collectors.joining());
    }

    private static long failed(List<CaseOutcome> cases) {
        return cases.stream().filter(outcome -> !outcome.passed()).count();
    }
}
