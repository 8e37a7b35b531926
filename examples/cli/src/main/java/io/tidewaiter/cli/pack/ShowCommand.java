package io.tidewaiter.cli.pack;

import io.tidewaiter.ComplianceSheet;
import io.tidewaiter.catalog.Catalogue;
import io.tidewaiter.cli.CommandFailure;
import io.tidewaiter.cli.Console;
import io.tidewaiter.cli.ExitStatus;
import io.tidewaiter.cli.PackChoice;
import io.tidewaiter.pack.Profile;
import io.tidewaiter.pack.RulePack;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
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

    @Option(
            names = "--compliance",
            description =
                    "Shows instead how a pack about passengers meets the law, requirement by requirement (Markdown).")
    private boolean compliance;

    public ShowCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        RulePack chosen = PackChoice.of(pack);
        if (compliance && chosen.profile() == Profile.CARGO) {
            throw new CommandFailure(
                    "Pack " + chosen.ref() + " is about cargo. --compliance is for packs about passengers.");
        }
        console.print(compliance ? ComplianceSheet.of(chosen, beside(chosen)) : PackText.of(chosen));
        return ExitStatus.FINE;
    }

    /** A pack of the catalogue is used with the others made for its purposes. */
    private static List<RulePack> beside(RulePack chosen) {
        return Catalogue.ids().contains(chosen.ref().id())
                ? Catalogue.packs(Profile.PASSENGER).stream()
                        .filter(other -> other.purposes().stream().anyMatch(chosen.purposes()::contains))
                        .toList()
                : List.of();
    }
}
