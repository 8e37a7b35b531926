package io.tidewaiter.cli.alerts;

import io.tidewaiter.alerts.AlertFile;
import io.tidewaiter.cli.Cli;
import io.tidewaiter.cli.ExitStatus;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** From a table to a signed file and back, and what happens to a table with mistakes. */
class AlertsCommandsTest {

    private static final String HEADER =
            "reference,target,identifier,name,second_kind,second_value,handling,reason,valid_from,valid_to\n";
    private static final String GOOD = """
            R-1,CONTAINER,CSQU3054383,,,,EXAMINE,Opened in an earlier port,2026-03-01,2026-03-31
            R-2,PARTY,,Canary Fruit Import DOO,PHONE,+381 11 555 0101,CALL,Named in an earlier case,2026-03-01,2026-03-05
            """;

    @TempDir
    private Path folder;

    private Path privateKey;
    private Path publicKey;

    @BeforeEach
    void makeKeys() throws IOException, GeneralSecurityException {
        KeyPair keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        privateKey = pem("private.pem", "PRIVATE KEY", keys.getPrivate());
        publicKey = pem("public.pem", "PUBLIC KEY", keys.getPublic());
    }

    private Path pem(String name, String label, Key key) throws IOException {
        String encoded = Base64.getMimeEncoder().encodeToString(key.getEncoded());
        return Files.writeString(
                folder.resolve(name), "-----BEGIN " + label + "-----\n" + encoded + "\n-----END " + label + "-----\n");
    }

    private Cli.Result make(String table, String out, String... more) throws IOException {
        Path file = Files.writeString(folder.resolve("alerts.csv"), table, StandardCharsets.UTF_8);
        List<String> arguments = List.of(
                "alerts",
                "make",
                file.toString(),
                "--sender",
                "EX-PCU",
                "--serial",
                "3",
                "--issued-at",
                "2026-03-01T08:00:00Z",
                "--out",
                folder.resolve(out).toString());
        return Cli.run(Stream.concat(arguments.stream(), Stream.of(more)).toArray(String[]::new));
    }

    private Cli.Result onFile(String command, String file, String... more) {
        List<String> arguments = List.of("alerts", command, folder.resolve(file).toString());
        return Cli.run(Stream.concat(arguments.stream(), Stream.of(more)).toArray(String[]::new));
    }

    @Test
    void aTableBecomesASignedFileThatPartnersCanCheck() throws IOException {
        Cli.Result made = make(HEADER + GOOD, "ex.json", "--key", privateKey.toString());
        assertThat(made.status()).as(made.err()).isEqualTo(ExitStatus.FINE);
        assertThat(made.err()).contains("alerts of EX-PCU, serial 3", "2 in all, signed.");
        AlertFile file = AlertFile.read(folder.resolve("ex.json"));
        assertThat(file.alerts()).hasSize(2);
        assertThat(file.alerts().get(1).identifier()).isEqualTo("Canary Fruit Import DOO");
        Cli.Result verified = onFile("verify", "ex.json", "--key", publicKey.toString());
        assertThat(verified.status()).as(verified.err()).isEqualTo(ExitStatus.FINE);
        assertThat(verified.out()).contains("signed by the owner of this key");
    }

    @Test
    void aFileIsSignedAfterwardsAndNeverWrittenOver() throws IOException {
        make(HEADER + GOOD, "draft.json");
        assertThat(onFile("verify", "draft.json", "--key", publicKey.toString()).status())
                .isEqualTo(ExitStatus.NOT_DONE);
        String out = folder.resolve("ex.json").toString();
        Cli.Result signed = onFile("sign", "draft.json", "--key", privateKey.toString(), "--out", out);
        assertThat(signed.status()).as(signed.err()).isEqualTo(ExitStatus.FINE);
        assertThat(onFile("verify", "ex.json", "--key", publicKey.toString()).status())
                .isEqualTo(ExitStatus.FINE);
        Cli.Result again = onFile("sign", "draft.json", "--key", privateKey.toString(), "--out", out);
        assertThat(again.status()).isEqualTo(ExitStatus.NOT_DONE);
        assertThat(again.err()).contains("is there already");
    }

    @Test
    void aChangedFileAndAPublicKeyToSignWithAreRefused() throws IOException {
        make(HEADER + GOOD, "ex.json", "--key", privateKey.toString());
        Path file = folder.resolve("ex.json");
        Files.writeString(file, Files.readString(file).replace("CSQU3054383", "CSQU3054384"));
        assertThat(onFile("verify", "ex.json", "--key", publicKey.toString()).status())
                .isEqualTo(ExitStatus.NOT_DONE);
        Cli.Result refused = make(HEADER + GOOD, "other.json", "--key", publicKey.toString());
        assertThat(refused.status()).isEqualTo(ExitStatus.NOT_DONE);
        assertThat(refused.err()).contains("no private Ed25519 key", "Nothing was signed");
        assertThat(folder.resolve("other.json")).doesNotExist();
    }

    @Test
    void theListShowsNoNamesUnlessAsked() throws IOException {
        make(HEADER + GOOD, "ex.json");
        assertThat(onFile("list", "ex.json").out())
                .contains("R-1", "R-2", "CALL", "not signed")
                .doesNotContain("Canary");
        assertThat(onFile("list", "ex.json", "--full").out()).contains("Canary Fruit Import DOO");
        assertThat(onFile("list", "ex.json", "--on", "2026-03-20").out())
                .contains("R-1")
                .doesNotContain("R-2");
    }

    @Test
    void everyMistakeIsToldByItsLineWithoutItsValue() throws IOException {
        Cli.Result refused = make(
                HEADER
                        + "R-1,BOX,CSQU3054383,,,,EXAMINE,Opened,01.03.2026,2026-03-31\n"
                        + "R-2,PARTY,,Canary Fruit Import DOO,,,CALL,Named,2026-03-01,2026-03-31\n"
                        + "R-3,SHIP,9321483,,,,EXAMINE,Seen,2026-03-31,2026-03-01\n",
                "ex.json");
        assertThat(refused.status()).isEqualTo(ExitStatus.NOT_DONE);
        assertThat(refused.err())
                .contains("line 2: target has to be one of", "line 2: valid_from has to be a day", "line 3", "line 4")
                .doesNotContain("Canary", "CSQU3054383");
        assertThat(folder.resolve("ex.json")).doesNotExist();
    }

    @Test
    void aTableWithoutItsColumnsSaysWhichThereAre() throws IOException {
        assertThat(make("reference;target\nR-1;SHIP\n", "ex.json").err())
                .contains("the first line has to name the columns", "second_kind");
        assertThat(make(HEADER, "empty.json").status()).isEqualTo(ExitStatus.FINE);
    }
}
