package io.tidewaiter.cli.screen;

import io.tidewaiter.alerts.AlertBuilder;
import io.tidewaiter.alerts.AlertFile;
import io.tidewaiter.alerts.AlertTarget;
import io.tidewaiter.cli.Cli;
import io.tidewaiter.cli.ExitStatus;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Files of alerts on the command line: believed only with the key of their sender. */
class AlertsOptionTest {

    private static final String HIT = "CSQU3054383 is under alert R-1 of EX-PCU until 2026-03-31.";

    @TempDir
    private Path folder;

    private Path input;
    private Path file;
    private Path key;

    @BeforeEach
    void write() throws IOException, GeneralSecurityException {
        KeyPair keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        AlertFile alerts = new AlertFile(
                "EX-PCU",
                1,
                Instant.parse("2026-03-01T08:00:00Z"),
                List.of(AlertBuilder.builder()
                        .unit("EX-PCU")
                        .reference("R-1")
                        .target(AlertTarget.CONTAINER)
                        .identifier("CSQU3054383")
                        .second(Optional.empty())
                        .handling("EXAMINE")
                        .reason("Opened in an earlier port")
                        .validFrom(LocalDate.parse("2026-03-01"))
                        .validTo(LocalDate.parse("2026-03-31"))
                        .build()));
        file = Files.write(
                folder.resolve("ex.json"), alerts.sign(keys.getPrivate()).json());
        String encoded = Base64.getMimeEncoder().encodeToString(keys.getPublic().getEncoded());
        key = Files.writeString(
                folder.resolve("ex.pem"), "-----BEGIN PUBLIC KEY-----\n" + encoded + "\n-----END PUBLIC KEY-----\n");
        input = Files.writeString(
                folder.resolve("day.jsonl"),
                "{\"reference\": \"A\", \"mode\": \"SEA\", \"lodgedAt\": \"2026-03-04T06:00:00Z\","
                        + " \"equipment\": [{\"containerNumber\": \"CSQU3054383\"}]}\n");
    }

    @Test
    void a_hit_says_whose_alert_it_is() {
        Cli.Result result = screen("--alerts", file.toString(), "--alert-key", "EX-PCU=" + key);
        assertThat(result.status()).as(result.err()).isEqualTo(ExitStatus.FINE);
        assertThat(result.out()).contains(HIT);
        assertThat(screen().out()).doesNotContain(HIT);
    }

    @Test
    void a_key_without_alerts_is_not_passed_over() {
        Cli.Result result = screen("--alert-key", "EX-PCU=" + key);
        assertThat(result.status()).isEqualTo(ExitStatus.NOT_DONE);
        assertThat(result.err()).contains("there are no --alerts", "Nothing was screened");
    }

    @Test
    void a_file_without_a_key_is_refused_unless_it_is_a_trial() {
        Cli.Result result = screen("--alerts", file.toString());
        assertThat(result.status()).isEqualTo(ExitStatus.NOT_DONE);
        assertThat(result.err()).contains("no key of EX-PCU", "--alert-key EX-PCU=FILE", "Nothing was screened");
        assertThat(screen("--alerts", file.toString(), "--unsigned-alerts").out())
                .contains(HIT);
    }

    @Test
    void a_changed_file_and_a_bad_key_are_told_at_once() throws IOException {
        Path changed = folder.resolve("changed.json");
        String text = Files.readString(file, StandardCharsets.UTF_8);
        Files.writeString(changed, text.replace("CSQU3054383", "CSQU3054384"));
        Cli.Result result =
                screen("--alerts", changed.toString(), "--alert-key", "EX-PCU=" + key, "--alert-key", "EY-PCU=" + file);
        assertThat(result.status()).isEqualTo(ExitStatus.NOT_DONE);
        assertThat(result.err()).contains("does not fit its content", "no public Ed25519 key");
    }

    private Cli.Result screen(String... more) {
        return Cli.run(
                Stream.concat(Stream.of("screen", "--pack", "alerts", "--all", input.toString()), Stream.of(more))
                        .toArray(String[]::new));
    }
}
