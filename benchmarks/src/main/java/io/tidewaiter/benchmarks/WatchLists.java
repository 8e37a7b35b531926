package io.tidewaiter.benchmarks;

import io.tidewaiter.watch.NameSimilarity;
import io.tidewaiter.watch.Person;
import io.tidewaiter.watch.WatchAnswer;
import io.tidewaiter.watch.WatchEntry;
import io.tidewaiter.watch.WatchList;
import io.tidewaiter.watch.WatchListDelta;
import java.time.Instant;
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
 * How long does it take to look up one traveller in a watch list, to compare two names, and to change a hundred entries of the list?
 *
 * <p>Invented persons; the travellers of a flight one after the other, one in a hundred of them on the list. Setting up a million entries takes half a minute.
 *
 * <p>{@code java -jar benchmarks/target/benchmarks.jar 'benchmarks.WatchLists\.'}, eight minutes.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 1,
        jvmArgs = {"-Xms3g", "-Xmx3g", "-XX:+UseParallelGC"})
public class WatchLists {

    private static final Instant AS_OF = Instant.parse("2026-06-01T12:00:00Z");
    private static final int CHANGED = 100;

    /** Entries of the list. */
    @Param({"10000", "100000", "1000000"})
    public int entries = 10_000;

    private io.tidewaiter.watch.WatchLists lists = io.tidewaiter.watch.WatchLists.none();
    private List<Person> flight = List.of();
    private WatchListDelta delta = new WatchListDelta("1", WatchListData.header("2"), List.of(), List.of());
    private int next;

    /** Makes list and flight, and looks whether those of the list are found and nobody else is. */
    @Setup
    public void prepare() {
        WatchListData data = new WatchListData(1);
        List<WatchEntry> all = data.entries(entries);
        lists = io.tidewaiter.watch.WatchLists.of(WatchList.of(WatchListData.header("1"), all));
        flight = data.flight(all);
        List<WatchEntry> changes = all.subList(0, CHANGED).stream()
                .map(entry -> data.entry(entry.id()))
                .toList();
        delta = new WatchListDelta("1", WatchListData.header("2"), changes, List.of());
        long found = flight.stream()
                .filter(person -> !lists.matches(person, AS_OF).isEmpty())
                .count();
        int listed = WatchListData.FLIGHT / WatchListData.LISTED;
        if (found < listed || found > listed + WatchListData.FLIGHT / 20) {
            throw new IllegalStateException(found + " travellers were found, of whom " + listed + " are on the list.");
        }
    }

    private Person next() {
        next = next + 1 == flight.size() ? 0 : next + 1;
        return flight.get(next);
    }

    /** One traveller. */
    @Benchmark
    public WatchAnswer lookUp() {
        return lists.screen(next(), AS_OF);
    }

    /** Two names of travellers, read and compared. */
    @Benchmark
    public double compareNames() {
        return NameSimilarity.of(next().names().get(0), next().names().get(0));
    }

    /** The next version of the list, a hundred entries changed. */
    @Benchmark
    public WatchList change() {
        return lists.lists().get(0).with(delta);
    }
}
