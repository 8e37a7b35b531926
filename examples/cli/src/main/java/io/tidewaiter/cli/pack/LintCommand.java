package io.tidewaiter.cli.pack;

import io.tidewaiter.cli.Console;
import io.tidewaiter.cli.ExitStatus;
import io.tidewaiter.cli.PackChoice;
import io.tidewaiter.cli.report.Plain;
import io.tidewaiter.pack.PackProblem;
import io.tidewaiter.pack.RulePack;
import io.tidewaiter.testing.PackVerifier;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks a pack without running it. */
@Command(
        name = "lint",
        description = {
            "Checks a pack: every problem with file, line, what was found, and what to write instead.",
            "Warnings do not refuse a pack; errors do, and the exit status is then 2."
        },
        footerHeading = "%nExample:%n",
        footer = "  tidewaiter pack lint my-port")
public final class LintCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "DIR", description = "A folder, zip or jar.")
    private String pack = "";

    @Option(
            names = "--beside",
            paramLabel = "ID|DIR",
            description = "A pack that is used beside it, so that what speaks for the sender may come from there.")
    private List<String> beside = new ArrayList<>();

    @Option(
            names = "--day",
            paramLabel = "DATE",
            description = "Day to hold the review date against. Without it: today.")
    private @Nullable LocalDate day;

    public LintCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        PackVerifier verifier = PackVerifier.of(PackChoice.place(pack));
        if (!beside.isEmpty()) {
            verifier = verifier.beside(PackChoice.of(beside).toArray(RulePack[]::new));
        }
        List<PackProblem> problems = verifier.lint(day == null ? LocalDate.now(ZoneOffset.UTC) : day);
        RulePack accepted = verifier.pack();
        console.print(ProblemList.of(problems) + accepted.ref() + " is accepted: "
                + Plain.count(accepted.cards().size(), "rule") + ", " + ProblemList.count(problems) + ".\n");
        return ExitStatus.FINE;
    }
}
