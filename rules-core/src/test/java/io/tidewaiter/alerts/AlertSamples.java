package io.tidewaiter.alerts;

import io.tidewaiter.alerts.SecondIdentifier.Kind;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Alerts of invented units on invented things. */
public final class AlertSamples {

    public static final LocalDate FROM = LocalDate.parse("2026-03-01");
    public static final LocalDate TO = LocalDate.parse("2026-03-31");

    private AlertSamples() {}

    public static Alert on(String reference, AlertTarget target, String identifier) {
        return base(reference, target, identifier).build();
    }

    public static Alert party(String reference, String name, Kind kind, String value) {
        return base(reference, AlertTarget.PARTY, name)
                .second(Optional.of(new SecondIdentifier(kind, value)))
                .build();
    }

    static AlertBuilder base(String reference, AlertTarget target, String identifier) {
        return AlertBuilder.builder()
                .unit("EX-PCU")
                .reference(reference)
                .target(target)
                .identifier(identifier)
                .second(Optional.empty())
                .handling("EXAMINE")
                .reason("Named in an earlier case")
                .validFrom(FROM)
                .validTo(TO);
    }

    public static AlertFile file(int serial, Alert... alerts) {
        return new AlertFile("EX-PCU", serial, Instant.parse("2026-03-01T08:00:00Z"), List.of(alerts));
    }

    static KeyPair keys() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new LinkageError("Every Java 17 has Ed25519.", e);
        }
    }
}
