package io.tidewaiter.benchmarks;

import io.tidewaiter.ScreeningResult;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
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
 * What does it cost to explain the few records that somebody will read?
 *
 * <p>The packs that ship on the day at the port, from the consignment: nothing explained, the 5 % with the highest scores, everything. Of
 * records with the same score the first ones are explained, so that the share is 5 %, and not whatever has the score of the last one.
 *
 * <p>From the folder of the project: {@code java -jar benchmarks/target/benchmarks.jar 'ExplainCost\.'}, four minutes.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 2,
        jvmArgs = {"-Xms3g", "-Xmx3g", "-XX:+UseParallelGC"})
public class ExplainCost {

    private static final double SHARE = 0.05;

    /** JSON lines to judge. */
    @Param("examples/data/port-day.jsonl")
    public String input = "examples/data/port-day.jsonl";

    private @Nullable PortDayData read;
    private boolean[] high = {};
    private int next;

    /** Reads the day and finds the highest scores. */
    @Setup
    public void prepare() {
        read = PortDayData.read(Path.of(input));
        PortDayData day = day();
        high = new boolean[day.size()];
        IntStream.range(0, day.size())
                .boxed()
                .sorted(Comparator.comparingInt(
                        i -> -day.profiler().screen(day.sheet(i)).score()))
                .limit((long) (day.size() * SHARE))
                .forEach(i -> high[i] = true);
    }

    private PortDayData day() {
        return Objects.requireNonNull(read, "prepare() comes first");
    }

    private ScreeningResult next() {
        PortDayData day = day();
        next = next + 1 == day.size() ? 0 : next + 1;
        return day.profiler().screen(day.consignment(next));
    }

    /** Nothing is explained. */
    @Benchmark
    public Object nothing() {
        return next();
    }

    /** The highest scores are explained. */
    @Benchmark
    public Object highest() {
        ScreeningResult result = next();
        return high[next] ? result.explain() : result;
    }

    /** Everything is explained. */
    @Benchmark
    public Object everything() {
        return next().explain();
    }
}
