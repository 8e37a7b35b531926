package io.tidewaiter.cli.alerts;

import io.tidewaiter.alerts.AlertFile;
import io.tidewaiter.alerts.InvalidAlertsException;
import io.tidewaiter.cli.CommandFailure;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Reads and writes one edition of a unit's alerts. */
final class Editions {

    private Editions() {}

    /**
     * The file.
     *
     * @throws CommandFailure with every problem found
     */
    static AlertFile read(Path file) {
        try {
            return AlertFile.read(file);
        } catch (InvalidAlertsException refused) {
            throw refusal(file, refused);
        } catch (IOException unreadable) {
            throw new CommandFailure(file + " cannot be read. Check the path of the file of alerts.");
        }
    }

    /** Unit, serial, time and number of alerts. */
    static String title(AlertFile edition) {
        return "alerts of " + edition.sender() + ", serial " + edition.serial() + " of " + edition.issuedAt() + ", "
                + edition.alerts().size() + " in all";
    }

    static CommandFailure refusal(Path file, InvalidAlertsException refused) {
        return new CommandFailure(file + ": " + String.join("\n" + file + ": ", refused.problems()));
    }

    /** Writes an edition; one that is there already is kept, for partners may have it. */
    static void write(Path out, AlertFile edition) throws IOException {
        try {
            Files.write(out, edition.json(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException there) {
            throw new CommandFailure(
                    out + " is there already. Give another name with --out, or take the file away first.");
        }
    }
}
