package io.tidewaiter.cli.pack;

import io.tidewaiter.cli.Console;
import io.tidewaiter.cli.ExitStatus;
import io.tidewaiter.cli.PackChoice;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows what a pack holds. */
@Command(
        name = "show",
        description =
                "Shows what a pack holds: its rules, the fields they read, how each one runs, lists, languages, digest.",
        footerHeading = "%nExample:%n",
        footer = "  tidewaiter pack show sea-container")
public final class ShowCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "DIR", description = "A folder, zip or jar, or the id of a pack of the catalogue.")
    private String pack = "";

    public ShowCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        console.print(PackText.of(PackChoice.of(pack)));
        return ExitStatus.FINE;
    }
}
