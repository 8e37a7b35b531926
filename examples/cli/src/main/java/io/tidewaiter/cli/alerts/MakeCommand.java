package io.tidewaiter.cli.alerts;

import io.tidewaiter.alerts.AlertFile;
import io.tidewaiter.alerts.InvalidAlertsException;
import io.tidewaiter.cli.Console;
import io.tidewaiter.cli.ExitStatus;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a file of alerts from a spreadsheet. */
@Command(
        name = "make",
        description = {
            "Makes a file of alerts from a table with the columns reference, target, identifier, name, second_kind,",
            "second_value, handling, reason, valid_from, valid_to (CSV, UTF-8). Every problem is told by its line."
        },
        footerHeading = "%nExample:%n",
        footer = {
            "  tidewaiter alerts make alerts.csv --sender EX-PCU --serial 13 --issued-at 2026-03-01T08:00:00Z \\",
            "      --key private.pem --out EX-PCU.json"
        })
public final class MakeCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "TABLE", description = "The alerts, CSV, one in each line.")
    private Path table = Path.of("");

    @Option(
            names = "--sender",
            paramLabel = "UNIT",
            required = true,
            description = "Code of the unit, for example EX-PCU.")
    private String sender = "";

    @Option(
            names = "--serial",
            paramLabel = "N",
            required = true,
            description = "Number of this edition; one more than the last.")
    private int serial;

    @Option(names = "--issued-at", paramLabel = "INSTANT", required = true, description = "When it is made, UTC.")
    private Instant issuedAt = Instant.EPOCH;

    @Option(
            names = "--key",
            paramLabel = "FILE",
            description = "Private key to sign with, Ed25519, PEM. Without it: not signed.")
    private @Nullable Path key;

    @Mixin
    private NewFile out = new NewFile();

    public MakeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        AlertFile edition = edition();
        out.write(key == null ? edition : edition.sign(Keys.privateKey(key)), console);
        return ExitStatus.FINE;
    }

    private AlertFile edition() throws IOException {
        try {
            return new AlertFile(sender, serial, issuedAt, AlertTable.read(table, sender));
        } catch (InvalidAlertsException refused) {
            throw Editions.refusal(table, refused);
        }
    }
}
