package io.tidewaiter.cli.alerts;

import io.tidewaiter.alerts.AlertFile;
import io.tidewaiter.cli.Console;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The file of alerts a command writes. */
final class NewFile {

    @Option(
            names = "--out",
            paramLabel = "FILE",
            required = true,
            description = "File to write; it must not be there yet.")
    private Path out = Path.of("");

    void write(AlertFile edition, Console console) throws IOException {
        Editions.write(out, edition);
        console.say("Wrote " + out + ": " + Editions.title(edition)
                + (edition.signature().isPresent() ? ", signed." : ", not signed."));
    }
}
