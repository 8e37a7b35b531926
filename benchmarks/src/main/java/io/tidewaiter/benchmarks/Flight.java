package io.tidewaiter.benchmarks;

import io.tidewaiter.Assessment;
import io.tidewaiter.Proposal;
import io.tidewaiter.ScreeningResult;
import io.tidewaiter.model.Passenger;
import java.io.IOException;
import java.util.ArrayList;
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
 * How long does one thread take for a flight of 300 travellers, from the messages of the airline to the proposals?
 *
 * <p>PNRGOV and PAXLST are read and joined; each traveller and each of the crew is held against the packs for passengers that ship and
 * against a watch list of 100,000 invented persons; who is proposed is explained. Beside the whole, its parts, and the flight with
 * everybody explained.
 *
 * <p>From the folder of the project: {@code java -jar benchmarks/target/benchmarks.jar 'benchmarks.Flight\.'}, four minutes.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 2,
        jvmArgs = {"-Xms3g", "-Xmx3g", "-XX:+UseParallelGC"})
public class Flight {

    /** What the names of the files of the flight begin with. */
    @Param("examples/data/flight")
    public String input = "examples/data/flight";

    /** Entries of the watch list. */
    @Param("100000")
    public int entries = 100_000;

    private @Nullable FlightData data;
    private List<Passenger> passengers = List.of();

    /** Reads packs, lists and flight, and looks whether somebody is proposed, somebody is on a list, and most are neither. */
    @Setup
    public void prepare() throws IOException {
        data = FlightData.read(input, entries);
        passengers = readAndJoin();
        few("proposed", flight().size());
        few("on a list", data().listed(passengers));
    }

    private void few(String what, long count) {
        if (count == 0 || count > passengers.size() / 10) {
            throw new IllegalStateException(count + " of " + passengers.size() + " travellers are " + what + ".");
        }
    }

    private FlightData data() {
        return Objects.requireNonNull(data, "prepare() comes first");
    }

    /** From the messages to the explained proposals. */
    @Benchmark
    public List<Assessment> flight() {
        return screened(readAndJoin());
    }

    /** From the messages to joined travellers. */
    @Benchmark
    public List<Passenger> readAndJoin() {
        return data().passengers();
    }

    /** From joined travellers to the explained proposals. */
    @Benchmark
    public List<Assessment> screen() {
        return screened(passengers);
    }

    /** From joined travellers to the explanations of all of them. */
    @Benchmark
    public List<Assessment> explainEverybody() {
        List<Assessment> all = new ArrayList<>(passengers.size());
        for (Passenger passenger : passengers) {
            all.add(data().profiler().assess(passenger));
        }
        return all;
    }

    private List<Assessment> screened(List<Passenger> travellers) {
        List<Assessment> proposed = new ArrayList<>();
        for (Passenger passenger : travellers) {
            ScreeningResult result = data().profiler().screen(passenger);
            if (result.proposal() == Proposal.PROPOSE_REVIEW) {
                proposed.add(result.explain());
            }
        }
        return proposed;
    }
}
