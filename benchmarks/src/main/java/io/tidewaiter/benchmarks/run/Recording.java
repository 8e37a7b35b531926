package io.tidewaiter.benchmarks.run;

import io.tidewaiter.benchmarks.results.Machine;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Runs steps and writes three files: JMH's JSON, the machine beside it, and the log.
 *
 * @param command how a reader can do the same
 * @param out the JSON
 * @param log what JMH said meanwhile
 */
public record Recording(String command, Path out, Path log) {

    /** With the log where logs are not kept: {@code benchmarks/target}. */
    public static Recording of(String arguments, Path out) {
        String name = String.valueOf(out.getFileName()).replaceFirst("\\.json$", "") + ".log";
        return new Recording(
                "java -jar benchmarks/target/benchmarks.jar " + arguments, out, Path.of("benchmarks", "target", name));
    }

    /** Takes its time. What failed is said on standard error and missing in the JSON; true if nothing did. */
    public boolean run(List<Step> steps) throws IOException {
        return run(steps, Measured.nothing());
    }

    /** The same with what was measured before, which is written too. */
    boolean run(List<Step> steps, Measured before) throws IOException {
        Files.createDirectories(out.toAbsolutePath().getParent());
        Files.createDirectories(log.toAbsolutePath().getParent());
        Machine machine = Machine.here(command);
        try (PrintStream said = new PrintStream(Files.newOutputStream(log), true, StandardCharsets.UTF_8)) {
            Rounds rounds = new Rounds(said, System.err::println);
            rounds.run(steps);
            rounds.failures().forEach(one -> System.err.println(one + ". See " + log + "."));
            Files.writeString(out, before.and(rounds.json()));
            machine.writeBeside(out);
            return rounds.failures().isEmpty();
        }
    }
}
