package io.tidewaiter.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What a user runs is the jar, not the class path of the build: merged service files, version, entry point. */
class PackagedJarIT {

    private static final String JAR = build("tidewaiter.jar");
    private static final String TEST_CLASSES = build("test-classes");

    @Test
    void printsItsVersion() throws Exception {
        assertThat(java("-jar", JAR, "--version")).startsWith("tidewaiter ").contains("0.1.0");
    }

    @Test
    void compilesAndFiresARule() throws Exception {
        assertThat(java("-cp", JAR + File.pathSeparator + TEST_CLASSES, "io.tidewaiter.cli.RuleProbe"))
                .contains("fired [long word]");
    }

    @Test
    void compilesAndFiresARuleWithoutAJavaCompiler() throws Exception {
        assertThat(java(
                        "--limit-modules",
                        "java.se",
                        "-cp",
                        JAR + File.pathSeparator + TEST_CLASSES,
                        "io.tidewaiter.cli.RuleProbe"))
                .contains("fired [long word]");
    }

    @Test
    void screensTheSampleInAQuarterOfAGigabyte(@TempDir Path folder) throws Exception {
        String day = folder.resolve("day.jsonl").toString();
        java("-jar", JAR, "generate", "--count", "500", "--out", day);

        assertThat(java("-Xmx256m", "-jar", JAR, "screen", day))
                .contains("Lanes", "SEA-", "Pack sea-container@")
                .endsWith("500 records: 500 assessed, 0 refused\n");
    }

    @Test
    void aLineOfTwoHundredMegabytesIsRefusedAndTheOthersAreScreened(@TempDir Path folder) throws Exception {
        Path input = folder.resolve("day.jsonl");
        String good = "{\"reference\": \"%s\", \"lodgedAt\": \"2026-03-04T06:00:00Z\"}\n";
        try (var out = Files.newBufferedWriter(input)) {
            out.write(good.formatted("BEFORE"));
            out.write("{\"reference\": \"");
            for (int i = 0; i < 200; i++) {
                out.write("A".repeat(1_000_000));
            }
            out.write("\"}\n" + good.formatted("AFTER"));
        }

        var run = start("-Xmx256m", "-jar", JAR, "screen", "--all", "--pack", "declared-value", input.toString());

        assertThat(run.status()).as(run.output()).isEqualTo(ExitStatus.PARTLY);
        assertThat(run.output())
                .contains("BEFORE", "AFTER", "Refused day.jsonl:2", "3 records: 2 assessed, 1 refused")
                .doesNotContain("\tat ", "Exception", "OutOfMemory");
    }

    private static String build(String name) {
        return Path.of(System.getProperty("build.directory", "target"), name).toString();
    }

    private static String java(String... arguments) throws IOException, InterruptedException {
        Run run = start(arguments);
        assertThat(run.status()).as(run.output()).isZero();
        return run.output();
    }

    /** What a process wrote to both streams, and how it ended. */
    private record Run(int status, String output) {}

    private static Run start(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), output);
    }
}
