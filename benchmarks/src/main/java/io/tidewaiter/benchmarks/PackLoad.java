package io.tidewaiter.benchmarks;

import io.tidewaiter.RiskProfiler;
import io.tidewaiter.benchmarks.peers.GeneratedPacks;
import io.tidewaiter.benchmarks.workload.RuleSpec;
import io.tidewaiter.benchmarks.workload.Workload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long does it take to read a pack from its folder and build a profiler, and to do so again when one rule was edited?
 *
 * <p>In a JVM that has done it before. Saving the edited rule is part of the time.
 *
 * <p>{@code java -jar benchmarks/target/benchmarks.jar 'PackLoad\.'}, five minutes.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(
        value = 1,
        jvmArgs = {"-Xms3g", "-Xmx3g", "-XX:+UseParallelGC"})
public class PackLoad {

    /** Number of rules, up to 5,000: one pack. */
    @Param({"100", "1000", "5000"})
    public int rules = 100;

    private List<RuleSpec> specs = List.of();
    private Path folder = Path.of("");
    private int edits;

    /** Writes the pack. */
    @Setup
    public void prepare() throws IOException {
        specs = Workload.of(rules, 0.01, 0).rules();
        folder = Files.createTempDirectory("tidewaiter-pack-load");
        Files.createDirectory(folder.resolve("rules"));
        Map<String, Map<String, byte[]>> packs = GeneratedPacks.files(specs);
        for (Map.Entry<String, byte[]> file : packs.values().iterator().next().entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
    }

    /** Takes it away again. */
    @TearDown
    public void cleanUp() throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** The same pack every time. */
    @Benchmark
    public RiskProfiler load() {
        return RiskProfiler.builder().pack(folder).build();
    }

    /** One rule has other points than the last time. */
    @Benchmark
    public RiskProfiler loadAfterAnEdit() throws IOException {
        edits++;
        RuleSpec old = specs.get(edits % specs.size());
        RuleSpec edited = new RuleSpec(old.number(), old.kind(), old.conditions(), 1 + edits % 99, old.threat());
        Files.writeString(
                folder.resolve("rules/" + old.id() + ".drl"), GeneratedPacks.rule(GeneratedPacks.FIRST, edited));
        return load();
    }
}
