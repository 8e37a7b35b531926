package io.tidewaiter.cli.alerts;

import io.tidewaiter.alerts.AlertFile;
import io.tidewaiter.alerts.InvalidAlertsException;
import io.tidewaiter.cli.CommandFailure;
import io.tidewaiter.cli.Console;
import io.tidewaiter.cli.ExitStatus;
import java.io.IOException;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks the signature of a file of alerts. */
@Command(
        name = "verify",
        description = {
            "Checks a file of alerts and its signature with the public key of its unit.",
            "Exit status 2 when the signature is not that of the key, or when there is none."
        },
        footerHeading = "%nExample:%n",
        footer = "  tidewaiter alerts verify EX-PCU.json --key EX-PCU.pem")
public final class VerifyCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "FILE", description = "File of alerts.")
    private Path file = Path.of("");

    @Option(
            names = "--key",
            paramLabel = "FILE",
            required = true,
            description =
                    "Public key of the unit, Ed25519, PEM; from the unit itself, not from whoever brought the file.")
    private Path key = Path.of("");

    public VerifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        PublicKey trusted = Keys.publicKey(key)
                .orElseThrow(() -> new CommandFailure(key
                        + " is no public Ed25519 key in PEM. Make one with: openssl pkey -in private.pem -pubout."));
        AlertFile edition = Editions.read(file);
        try {
            edition.verify(trusted);
        } catch (InvalidAlertsException refused) {
            throw Editions.refusal(file, refused);
        }
        console.print(file + ": " + Editions.title(edition) + ", signed by the owner of this key.\n");
        return ExitStatus.FINE;
    }
}
