package io.tidewaiter.benchmarks;

import io.tidewaiter.benchmarks.results.Canned;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

import static org.assertj.core.api.Assertions.assertThat;

/** Exit statuses are what they are said to be. */
class MainTest {

    @TempDir
    private Path folder;

    private final StringWriter said = new StringWriter();

    private int run(String... args) {
        CommandLine commands = Main.commandLine();
        return commands.setOut(new PrintWriter(said, true))
                .setErr(new PrintWriter(said, true))
                .execute(args);
    }

    private String file(String name, String json) throws IOException {
        return Files.writeString(folder.resolve(name), json).toString();
    }

    @Test
    void theGatePassesWhenEverythingReaches() throws IOException {
        assertThat(run("gate", "--from", file("good.json", Canned.good().json())))
                .isZero();
        assertThat(said.toString()).contains("verdict", ">= 20", "<= 512", "aim reached", "good.json");
    }

    @Test
    void theGateFailsWhenOneFallsShort() throws IOException {
        String json = Canned.good().json().replace("[[2.2]]", "[[5.0]]");
        assertThat(run("gate", "--from", file("bad.json", json))).isEqualTo(1);
        assertThat(said.toString()).contains("Falls short: time per record: 10,000 rules / 1,000 rules");
    }

    @Test
    void theGateFailsWhenSomethingIsMissing() throws IOException {
        String json = Canned.good().json().replace("Threads.two", "Threads.three");
        assertThat(run("gate", "--from", file("gap.json", json))).isEqualTo(1);
        assertThat(said.toString()).contains("No result for Threads.two");
    }

    @Test
    void wrongUsageIsTwo() throws IOException {
        assertThat(run("gate", "--fast")).isEqualTo(2);
        assertThat(run("gate", "--from", folder.resolve("none.json").toString()))
                .isEqualTo(2);
        assertThat(run("measure")).isEqualTo(2);
        assertThat(run("measure", "--machine", "a/b")).isEqualTo(2);
        assertThat(run("compare", "one.json")).isEqualTo(2);
        String good = file("good.json", Canned.good().json());
        assertThat(run("compare", good, good, "--threshold", "-1")).isEqualTo(2);
        assertThat(said.toString()).contains("none.json is not there", "--threshold is -1");
    }

    @Test
    void comparingSaysWhatGotSlower() throws IOException {
        String old = file("old.json", Canned.good().json());
        String slower = file("new.json", Canned.good().json().replace("[[2.2]]", "[[2.4]]"));
        assertThat(run("compare", old, slower)).isEqualTo(1);
        assertThat(said.toString().lines().toList().get(1))
                .startsWith("PackSize.tidewaiter rules=10000")
                .endsWith("slower");
        assertThat(run("compare", old, slower, "--threshold", "10")).isZero();
        assertThat(run("compare", slower, old)).isZero();
    }

    @Test
    void helpListsTheCommands() {
        assertThat(run("help")).isZero();
        assertThat(said.toString()).contains("gate", "measure", "report", "compare", "JMH");
        assertThat(run("gate", "--help")).isZero();
    }
}
