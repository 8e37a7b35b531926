package io.tidewaiter.cli.alerts;

import io.tidewaiter.alerts.Alert;
import io.tidewaiter.alerts.AlertFile;
import io.tidewaiter.cli.Console;
import io.tidewaiter.cli.ExitStatus;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what is in a file of alerts. */
@Command(
        name = "list",
        description = {
            "Lists the alerts of a file: reference, what it speaks of, handling, first and last day, reason.",
            "Names and numbers are left out, for they may be those of people; --full shows them."
        },
        footerHeading = "%nExample:%n",
        footer = "  tidewaiter alerts list EX-PCU.json --on 2026-03-04")
public final class ListCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "FILE", description = "File of alerts.")
    private Path file = Path.of("");

    @Option(
            names = "--on",
            paramLabel = "DAY",
            description = "Only the alerts in force on a day, for example 2026-03-04.")
    private @Nullable LocalDate day;

    @Option(names = "--full", description = "With names and numbers.")
    private boolean full;

    public ListCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        AlertFile edition = Editions.read(file);
        StringBuilder text = new StringBuilder(Editions.title(edition))
                .append(edition.signature().isPresent() ? ", signed (not checked, see alerts verify)" : ", not signed")
                .append('\n');
        for (Alert alert : edition.alerts()) {
            if (day == null || alert.inForce(day)) {
                text.append(line(alert)).append('\n');
            }
        }
        console.print(text.toString());
        return ExitStatus.FINE;
    }

    private String line(Alert alert) {
        String about = full
                ? alert.target() + " " + alert.identifier()
                : alert.target().toString();
        return "  " + alert.reference() + "  " + about + "  " + alert.handling() + "  " + alert.validFrom() + " to "
                + alert.validTo() + "  " + alert.reason();
    }
}
