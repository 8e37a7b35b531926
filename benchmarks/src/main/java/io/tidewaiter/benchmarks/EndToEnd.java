package io.tidewaiter.benchmarks;

import io.tidewaiter.BatchOptions;
import io.tidewaiter.BatchOutcome;
import io.tidewaiter.RiskProfiler;
import io.tidewaiter.ScreeningResult;
import io.tidewaiter.intake.ConsignmentReader;
import io.tidewaiter.intake.InputOptions;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
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
 * What does screening add to reading a file of consignments and writing a file of decisions?
 *
 * <p>All ways read the same JSON lines with the same reader and write the same lines: reference, score, lane, rules. {@code screen}
 * screens with the whole catalogue on one thread, through the batch as a host would; {@code parseAndWrite} is a plain loop on one thread
 * and has the lines in memory. The figure of the project divides these two. {@code screenOnTwoThreads} tells how long a host with two
 * cores waits: one thread reads and writes, and both judge.
 *
 * <p>From the folder of the project: {@code java -jar benchmarks/target/benchmarks.jar 'EndToEnd\.'}, with a million consignments {@code
 * -p records=1000000}. The sample file is made once, by the command line, which has to be built.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
@Fork(
        value = 1,
        jvmArgs = {"-Xms3g", "-Xmx3g", "-XX:+UseParallelGC"})
public class EndToEnd {

    /** Number of consignments; the figure of the project is for 1,000,000. */
    @Param("100000")
    public int records = 100_000;

    /** Another file of JSON lines; empty for a generated one. */
    @Param("")
    public String input = "";

    private final RiskProfiler profiler = PortDayData.catalogue();
    private final List<byte[]> lines = new ArrayList<>();
    private Path file = Path.of("");
    private Path decisions = Path.of("");

    /** Makes the file if need be, and screens it once. */
    @Setup
    public void prepare() throws IOException {
        file = input.isEmpty() ? SampleFile.of(records) : Path.of(input);
        decisions = Files.createTempFile("tidewaiter-decisions", ".csv");
        screenInto(BatchOptions.defaults(), line -> {
            lines.add(line);
            return line;
        });
    }

    /** Takes the decisions away. */
    @TearDown
    public void cleanUp() throws IOException {
        Files.deleteIfExists(decisions);
    }

    Path decisions() {
        return decisions;
    }

    /** Reads, screens and writes. */
    @Benchmark
    public long screen() throws IOException {
        return screenInto(BatchOptions.defaults(), line -> line);
    }

    /** The same with another thread that judges. */
    @Benchmark
    public long screenOnTwoThreads() throws IOException {
        return screenInto(BatchOptions.threads(2), line -> line);
    }

    /** Only reads and writes. */
    @Benchmark
    public long parseAndWrite() throws IOException {
        int count = 0;
        try (ConsignmentReader reader = ConsignmentReader.open(file, InputOptions.defaults());
                OutputStream out = output()) {
            while (reader.hasNext()) {
                reader.next();
                out.write(lines.get(count));
                count++;
            }
        }
        return count;
    }

    private long screenInto(BatchOptions options, UnaryOperator<byte[]> also) throws IOException {
        try (ConsignmentReader reader = ConsignmentReader.open(file, InputOptions.defaults());
                OutputStream out = output()) {
            return profiler.intakeBatch(options)
                    .run(reader, outcome -> write(out, also.apply(line(outcome))))
                    .read();
        }
    }

    private OutputStream output() throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(decisions), 1 << 16);
    }

    private static void write(OutputStream out, byte[] line) {
        try {
            out.write(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] line(BatchOutcome outcome) {
        if (!(outcome instanceof BatchOutcome.Judged judged)) {
            return bytes("refused\n");
        }
        ScreeningResult result = judged.result();
        return bytes(result.reference()
                + ','
                + result.score()
                + ','
                + result.lane()
                + ','
                + String.join(" ", result.fired())
                + '\n');
    }

    private static byte[] bytes(String line) {
        return line.getBytes(StandardCharsets.UTF_8);
    }
}
