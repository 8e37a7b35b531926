package io.tidewaiter.benchmarks;

import io.tidewaiter.Assessment;
import io.tidewaiter.RiskProfiler;
import io.tidewaiter.catalog.Catalogue;
import io.tidewaiter.intake.ConsignmentReader;
import io.tidewaiter.intake.InputOptions;
import io.tidewaiter.intake.Intake;
import io.tidewaiter.internal.evaluate.DroolsEvaluator;
import io.tidewaiter.internal.pack.ParsedPack;
import io.tidewaiter.model.Consignment;
import io.tidewaiter.pack.Profile;
import io.tidewaiter.pack.RulePack;
import java.nio.file.Path;
import java.util.List;
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
 * How long does a fresh JVM take until the shipped catalogue is ready to judge, beside only compiling the same rules with Drools? And until
 * the first consignment is assessed and explained?
 *
 * <p>Each measurement is one JVM, and nothing is warmed up. The start reads packs and tables and plans the rules in force; the
 * consignment was read before. Compiling begins with packs that were read before and judges nothing.
 *
 * <p>From the folder of the project: {@code java -jar benchmarks/target/benchmarks.jar 'ColdStart\.'}, two minutes.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(
        value = 10,
        jvmArgs = {"-Xms1g", "-Xmx1g", "-XX:+UseSerialGC"})
public class ColdStart {

    /** JSON lines, of which the first is assessed. */
    @Param("examples/data/port-day.jsonl")
    public String input = "examples/data/port-day.jsonl";

    /** What is there before the start. */
    private @Nullable Consignment first;

    /** Reads the first consignment. */
    @Setup
    public void prepare() {
        try (ConsignmentReader reader = ConsignmentReader.open(Path.of(input), InputOptions.defaults())) {
            first = ((Intake.Read) reader.next()).consignment();
        }
    }

    /** The packs, for the one method that wants them read. */
    @State(Scope.Thread)
    public static class Packs {

        private List<RulePack> packs = List.of();

        /** Reads them. */
        @Setup
        public void prepare() {
            packs = Catalogue.packs(Profile.CARGO);
        }
    }

    /** From nothing to a profiler that has its rules planned. */
    @Benchmark
    public RiskProfiler ready() {
        RiskProfiler profiler = PortDayData.catalogue();
        profiler.prepare(Profile.CARGO, Objects.requireNonNull(first().lodgedAt(), "the sample has it"));
        return profiler;
    }

    private Consignment first() {
        return Objects.requireNonNull(first, "prepare() comes first");
    }

    /** From nothing to the first assessment. */
    @Benchmark
    public Assessment firstAssessment() {
        return PortDayData.catalogue().assess(first());
    }

    /** Drools compiles the rules of every pack, each in two readings, as the library needs them for three-valued truth. */
    @Benchmark
    public Object compileWithDrools(Packs read) {
        return read.packs.stream()
                .map(pack -> DroolsEvaluator.compile((ParsedPack) pack))
                .toList();
    }
}
