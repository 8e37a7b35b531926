package io.tidewaiter.benchmarks;

import io.tidewaiter.Assessment;
import io.tidewaiter.RiskProfiler;
import io.tidewaiter.catalog.Catalogue;
import io.tidewaiter.intake.ConsignmentReader;
import io.tidewaiter.intake.InputOptions;
import io.tidewaiter.intake.Intake;
import io.tidewaiter.model.Consignment;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
import org.openjdk.jmh.annotations.Warmup;

/**
 * How many consignments of the sample day does one thread assess in a second, with the whole catalogue and every answer explained?
 *
 * <p>From the folder of the project: {@code java -jar benchmarks/target/benchmarks.jar Screening}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 5, time = 4)
@Fork(1)
public class Screening {

    /** JSON lines to assess. */
    @Param("examples/data/port-day.jsonl")
    public String input = "examples/data/port-day.jsonl";

    private final List<Consignment> consignments = new ArrayList<>();
    private final RiskProfiler profiler = RiskProfiler.builder()
            .packs(Catalogue.packs())
            .tables(Catalogue.tables())
            .build();
    private int next;

    /** Reads the day. */
    @Setup
    public void read() {
        try (ConsignmentReader reader = ConsignmentReader.open(Path.of(input), InputOptions.defaults())) {
            reader.forEachRemaining(this::keep);
        }
    }

    private void keep(Intake intake) {
        if (intake instanceof Intake.Read read) {
            consignments.add(read.consignment());
        }
    }

    /** The next consignment of the day. */
    @Benchmark
    public Assessment assess() {
        next = (next + 1) % consignments.size();
        return profiler.assess(consignments.get(next));
    }
}
