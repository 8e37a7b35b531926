package io.tidewaiter.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

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

    private static String build(String name) {
        return Path.of(System.getProperty("build.directory", "target"), name).toString();
    }

    private static String java(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}
