package io.tidewaiter.cli.screen;

import io.tidewaiter.alerts.AlertFile;
import io.tidewaiter.alerts.Alerts;
import io.tidewaiter.alerts.InvalidAlertsException;
import io.tidewaiter.cli.CommandFailure;
import io.tidewaiter.cli.alerts.Keys;
import java.io.IOException;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads the files of alerts and checks their signatures; whatever is wrong with any of them is told at once. */
final class AlertFiles {

    private final AlertOptions options;
    private final Map<String, PublicKey> keys = new TreeMap<>();
    private final List<String> problems = new ArrayList<>();

    private AlertFiles(AlertOptions options) {
        this.options = options;
    }

    /** The alerts; empty when none were given. */
    static Optional<Alerts> read(AlertOptions options) {
        return options.files.isEmpty() ? Optional.empty() : Optional.of(new AlertFiles(options).all());
    }

    private Alerts all() {
        options.keys.forEach((unit, file) -> key(file).ifPresent(key -> keys.put(unit, key)));
        List<AlertFile> files = new ArrayList<>();
        options.files.forEach(file -> verified(file).ifPresent(files::add));
        try {
            Alerts alerts = Alerts.none().with(files);
            if (problems.isEmpty()) {
                return alerts;
            }
        } catch (InvalidAlertsException refused) {
            problems.addAll(refused.problems());
        }
        throw new CommandFailure(String.join("\n", problems) + "\nNothing was screened.");
    }

    private Optional<AlertFile> verified(Path path) {
        try {
            AlertFile file = AlertFile.read(path);
            PublicKey key = keys.get(file.sender());
            if (key != null) {
                return Optional.of(file.verify(key));
            }
            if (options.trusting && !options.keys.containsKey(file.sender())) {
                return Optional.of(file);
            }
            problems.add(path + ": no key of " + file.sender()
                    + " to check the signature with. Give it with --alert-key " + file.sender() + "=FILE.");
        } catch (InvalidAlertsException refused) {
            refused.problems().forEach(problem -> problems.add(path + ": " + problem));
        } catch (IOException unreadable) {
            problems.add(path + " cannot be read. Check the path of the file of alerts.");
        }
        return Optional.empty();
    }

    private Optional<PublicKey> key(Path path) {
        Optional<PublicKey> key = Keys.publicKey(path);
        if (key.isEmpty()) {
            problems.add(
                    path + " is no public Ed25519 key in PEM. Make one with: openssl pkey -in private.pem -pubout.");
        }
        return key;
    }
}
