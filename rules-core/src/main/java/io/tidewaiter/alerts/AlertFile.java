package io.tidewaiter.alerts;

import io.tidewaiter.internal.alerts.AlertFileReader;
import io.tidewaiter.internal.alerts.AlertFileWriter;
import io.tidewaiter.internal.alerts.AlertRules;
import io.tidewaiter.internal.alerts.Signatures;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * All alerts of one unit, as the unit sends them: a later serial of a sender replaces everything it sent before, so that an alert is
 * withdrawn by leaving it out.
 *
 * <pre>{@code
 * AlertFile file = AlertFile.read(Path.of("ex-pcu.alerts.json")).verify(keyOfThatUnit);
 * }</pre>
 *
 * @param sender the unit that sends it; every alert is its own
 * @param serial number of the edition, from 1, greater than that of every edition before
 * @param issuedAt when it was made, UTC
 * @param alerts the alerts, references distinct
 * @param signature Ed25519 signature over {@link #canonical}, Base64; empty when it is not signed
 */
public record AlertFile(String sender, int serial, Instant issuedAt, List<Alert> alerts, Optional<String> signature) {

    /**
     * Copies and checks the alerts.
     *
     * @throws InvalidAlertsException with every problem found
     */
    public AlertFile {
        alerts = List.copyOf(alerts);
        List<String> problems = AlertRules.problems(sender, serial, alerts);
        if (!problems.isEmpty()) {
            throw new InvalidAlertsException(problems);
        }
    }

    /** A file that is not signed yet. */
    public AlertFile(String sender, int serial, Instant issuedAt, List<Alert> alerts) {
        this(sender, serial, issuedAt, alerts, Optional.empty());
    }

    /**
     * Reads a file of at most 16 MB.
     *
     * @throws IOException when it cannot be read
     * @throws InvalidAlertsException with every problem found
     */
    public static AlertFile read(Path file) throws IOException {
        if (Files.size(file) > AlertFileReader.MOST_BYTES) {
            throw AlertFileReader.tooLarge();
        }
        return read(Files.readAllBytes(file));
    }

    /**
     * Reads a file that is in memory. The signature is kept, not checked: call {@link #verify}.
     *
     * @throws InvalidAlertsException with every problem found
     */
    public static AlertFile read(byte[] json) {
        return AlertFileReader.read(json);
    }

    /** The file as JSON in UTF-8, indented, with the signature when there is one; equal files give equal bytes. */
    public byte[] json() {
        return AlertFileWriter.pretty(this).getBytes(StandardCharsets.UTF_8);
    }

    /** What is signed: the file without its signature, in the order and form described in {@code docs/alerts.md}, UTF-8. */
    public byte[] canonical() {
        return AlertFileWriter.canonical(this).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The same file, signed with a key of its sender.
     *
     * @throws IllegalArgumentException when the key is no Ed25519 key
     */
    public AlertFile sign(PrivateKey key) {
        return new AlertFile(sender, serial, issuedAt, alerts, Optional.of(Signatures.sign(canonical(), key)));
    }

    /**
     * This file, after its signature was found to be the sender's.
     *
     * @param key public key of the sender, from a list of keys the host trusts
     * @throws InvalidAlertsException when it is not signed, or was changed, or was signed with another key
     * @throws IllegalArgumentException when the key is no Ed25519 key
     */
    public AlertFile verify(PublicKey key) {
        String given = signature.orElseThrow(() -> new InvalidAlertsException(
                List.of("The file of " + sender + " is not signed. Ask " + sender + " for a signed file.")));
        if (!Signatures.verify(canonical(), given, key)) {
            throw new InvalidAlertsException(
                    List.of("The signature of the file of " + sender + " does not fit its content and this key. Ask "
                            + sender + " for the file and its public key again."));
        }
        return this;
    }

    /** Sender, serial and number of alerts. */
    @Override
    public String toString() {
        return "AlertFile[" + sender + " " + serial + ", " + alerts.size() + " alerts]";
    }
}
