package io.tidewaiter.cli.alerts;

import io.tidewaiter.cli.Console;
import io.tidewaiter.cli.ExitStatus;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Signs a file of alerts. */
@Command(
        name = "sign",
        description = "Checks a file of alerts and writes it with the signature of its unit (Ed25519, docs/alerts.md).",
        footerHeading = "%nExample:%n",
        footer = "  tidewaiter alerts sign draft.json --key private.pem --out EX-PCU.json")
public final class SignCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "FILE", description = "File of alerts, signed or not.")
    private Path file = Path.of("");

    @Option(
            names = "--key",
            paramLabel = "FILE",
            required = true,
            description = "Private key of the unit, Ed25519, PEM.")
    private Path key = Path.of("");

    @Mixin
    private NewFile out = new NewFile();

    public SignCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        out.write(Editions.read(file).sign(Keys.privateKey(key)), console);
        return ExitStatus.FINE;
    }
}
