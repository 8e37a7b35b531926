package io.tidewaiter.cli.pack;

import io.tidewaiter.cli.Console;
import io.tidewaiter.cli.ExitStatus;
import io.tidewaiter.cli.PackChoice;
import io.tidewaiter.cli.report.Plain;
import io.tidewaiter.pack.RulePack;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Checks packs without running them. */
@Command(
        name = "lint",
        description = {
            "Checks packs: every problem with file, line, what was found, and what to write instead.",
            "Warnings do not refuse a pack; errors do, and the exit status is then 2."
        },
        footerHeading = "%nExample:%n",
        footer = "  tidewaiter pack lint my-port")
public final class LintCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            paramLabel = "DIR",
            arity = "1..*",
            description = "A folder, zip or jar, or the id of a pack of the catalogue.")
    private List<String> packs = new ArrayList<>();

    public LintCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        StringBuilder text = new StringBuilder();
        for (RulePack pack : PackChoice.of(packs, Optional.empty())) {
            text.append(ProblemList.of(pack.warnings()))
                    .append(pack.ref())
                    .append(" is accepted: ")
                    .append(Plain.count(pack.cards().size(), "rule"))
                    .append(", ")
                    .append(ProblemList.count(pack.warnings()))
                    .append(".\n");
        }
        console.print(text.toString());
        return ExitStatus.FINE;
    }
}
