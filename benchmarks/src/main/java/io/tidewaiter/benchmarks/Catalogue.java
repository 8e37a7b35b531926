package io.tidewaiter.benchmarks;

import io.tidewaiter.Assessment;
import io.tidewaiter.ScreeningResult;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
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
import org.openjdk.jmh.annotations.Warmup;

/**
 * How many consignments of the day at the port does one thread judge with the packs that ship?
 *
 * <p>From the consignment as a host has it, through look-ups and derived facts, and from facts that were derived before.
 *
 * <p>From the folder of the project: {@code java -jar benchmarks/target/benchmarks.jar 'benchmarks.Catalogue\.'}, four minutes.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 2,
        jvmArgs = {"-Xms3g", "-Xmx3g", "-XX:+UseParallelGC"})
public class Catalogue {

    /** JSON lines to judge. */
    @Param("examples/data/port-day.jsonl")
    public String input = "examples/data/port-day.jsonl";

    private @Nullable PortDayData read;
    private int next;

    /** Reads the day and compares the ways. */
    @Setup
    public void prepare() {
        read = PortDayData.read(Path.of(input));
        PortDayData day = day();
        for (int i = 0; i < Math.min(100, day.size()); i++) {
            Assessment whole = day.profiler().assess(day.consignment(i));
            if (!whole.equals(day.profiler().screen(day.sheet(i)).explain())) {
                throw new IllegalStateException("Consignment " + i + " is judged otherwise from its facts.");
            }
        }
    }

    private PortDayData day() {
        return Objects.requireNonNull(read, "prepare() comes first");
    }

    private int next() {
        PortDayData day = day();
        next = next + 1 == day.size() ? 0 : next + 1;
        return next;
    }

    /** From the consignment to the short answer. */
    @Benchmark
    public ScreeningResult screen() {
        return day().profiler().screen(day().consignment(next()));
    }

    /** From the consignment to the whole explanation. */
    @Benchmark
    public Assessment screenAndExplain() {
        return day().profiler().screen(day().consignment(next())).explain();
    }

    /** From derived facts to the short answer. */
    @Benchmark
    public ScreeningResult screenFacts() {
        return day().profiler().screen(day().sheet(next()));
    }
}
