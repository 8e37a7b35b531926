package io.tidewaiter.cli.pack;

import io.tidewaiter.cli.Cli;
import io.tidewaiter.cli.ExitStatus;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class PackCommandsTest {

    @TempDir
    private Path folder;

    @Test
    void a_new_pack_is_accepted_and_can_be_shown() {
        String pack = folder.resolve("my-port").toString();

        var made = Cli.run("pack", "new", pack, "--from", "2026-01-01");
        var lint = Cli.run("pack", "lint", pack);
        var shown = Cli.run("pack", "show", pack);

        assertThat(made.status()).as(made.err()).isEqualTo(ExitStatus.FINE);
        assertThat(made.err()).contains("pack.yaml", "Next: tidewaiter pack test");
        assertThat(lint.status()).as(lint.err()).isEqualTo(ExitStatus.FINE);
        assertThat(lint.out()).contains("is accepted: 2 rules, 0 errors");
        assertThat(shown.out())
                .startsWith("my-port@")
                .contains("Fields read", "sha256", "languages", "Runs", "plan     one pattern");
    }

    @Test
    void a_new_pack_passes_its_own_cases() {
        var result = Cli.run("pack", "test", newPack());

        assertThat(result.status()).as(result.out()).isEqualTo(ExitStatus.FINE);
        assertThat(result.out()).startsWith("my-port@").containsPattern("\\d+ cases: \\d+ passed, 0 failed\n$");
    }

    @Test
    void a_case_that_fails_is_shown_with_file_and_line() throws IOException {
        String pack = newPack();
        Path cases = Path.of(pack, "rules/MP-01.cases.yaml");
        Files.writeString(cases, Files.readString(cases).replace("expect: quiet", "expect: fires"));

        var result = Cli.run("pack", "test", pack);

        assertThat(result.status()).as(result.err()).isEqualTo(ExitStatus.PARTLY);
        assertThat(result.out()).contains("rules/MP-01.cases.yaml:", "should ", " failed\n");
    }

    @Test
    void a_locked_pack_shows_a_change_without_a_new_version() throws IOException {
        String pack = newPack();
        Path rule = Path.of(pack, "rules/MP-01.drl");

        var locked = Cli.run("pack", "lock", pack);
        var same = Cli.run("pack", "lock", "--check", pack);
        Files.writeString(rule, Files.readString(rule).replaceFirst("@points\\((\\d+)\\)", "@points(7)"));
        var changed = Cli.run("pack", "lock", "--check", pack);
        var again = Cli.run("pack", "lock", pack);

        assertThat(locked.status()).as(locked.err()).isEqualTo(ExitStatus.FINE);
        assertThat(same.out()).contains("is as it was locked");
        assertThat(changed.status()).isEqualTo(ExitStatus.NOT_DONE);
        assertThat(changed.out()).contains("rules/MP-01.drl", "version");
        assertThat(again.status()).isEqualTo(ExitStatus.NOT_DONE);
    }

    private String newPack() {
        String pack = folder.resolve("my-port").toString();
        Cli.run("pack", "new", pack, "--from", "2026-01-01");
        return pack;
    }

    @Test
    void a_new_pack_never_overwrites() throws IOException {
        Files.writeString(folder.resolve("mine.txt"), "mine");

        var result = Cli.run("pack", "new", folder.toString(), "--id", "my-port");

        assertThat(result.status()).isEqualTo(ExitStatus.NOT_DONE);
        assertThat(result.err()).contains("is not empty").doesNotContain("\tat ");
        assertThat(folder).isDirectoryContaining("glob:**mine.txt");
    }

    @Test
    void a_new_pack_needs_an_id() {
        assertThat(Cli.run("pack", "new", folder.resolve("My Port").toString()).err())
                .contains("lower-case letters");
    }

    @Test
    void a_pack_with_many_mistakes_lists_every_one_by_file_and_line() throws IOException {
        Path pack = folder.resolve("bad");
        Cli.run("pack", "new", pack.toString());
        spoil(pack);

        var result = Cli.run("pack", "lint", pack.toString());

        assertThat(result.status()).isEqualTo(ExitStatus.NOT_DONE);
        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .contains("pack.yaml", "rules/BAD-01.drl:", "error: ")
                .doesNotContain("\tat ")
                .containsPattern("\\d+ errors, \\d+ warnings?\\.\n$");
        assertThat(result.err().lines().filter(line -> line.contains("error: ")))
                .hasSizeGreaterThanOrEqualTo(6);
    }

    private static void spoil(Path pack) throws IOException {
        Path manifest = pack.resolve("pack.yaml");
        Files.writeString(
                manifest,
                Files.readString(manifest)
                        .replaceFirst("version: .*", "version: one")
                        .replaceFirst("owner: .*", "onwer: me")
                        .replaceFirst("reviewBy: .*", "reviewBy: soon"));
        Path rule = pack.resolve("rules/BAD-01.drl");
        Files.writeString(
                rule,
                Files.readString(rule)
                        .replaceFirst("@threat\\(\\w+\\)", "@threat(DRUGS)")
                        .replaceFirst("@points\\(\\d+\\)", "@points(500)")
                        .replaceFirst("(?s)then.*end", "then System.exit(1); end"));
    }

    @Test
    void a_zip_that_climbs_out_is_refused() throws IOException {
        Path zip = folder.resolve("evil.zip");
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream entries = new ZipOutputStream(out)) {
            entries.putNextEntry(new ZipEntry("../evil.drl"));
            entries.write('x');
        }

        var result = Cli.run("pack", "lint", zip.toString());

        assertThat(result.status()).isEqualTo(ExitStatus.NOT_DONE);
        assertThat(result.err()).contains("../evil.drl").doesNotContain("\tat ");
        assertThat(folder.getParent().resolve("evil.drl")).doesNotExist();
    }

    @Test
    void an_unknown_pack_is_answered_with_the_nearest() {
        var result = Cli.run("pack", "show", "sea-contaner");

        assertThat(result.status()).isEqualTo(ExitStatus.NOT_DONE);
        assertThat(result.err()).contains("'sea-contaner'", "Did you mean sea-container?");
    }
}
