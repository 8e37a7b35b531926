package io.tidewaiter.benchmarks;

import io.tidewaiter.LanePolicy;
import io.tidewaiter.Purpose;
import io.tidewaiter.ReviewPolicy;
import io.tidewaiter.RiskProfiler;
import io.tidewaiter.catalog.Catalogue;
import io.tidewaiter.facts.ListMatch;
import io.tidewaiter.intake.InputOptions;
import io.tidewaiter.intake.Intake;
import io.tidewaiter.intake.JourneyJoiner;
import io.tidewaiter.intake.SubjectReader;
import io.tidewaiter.model.Passenger;
import io.tidewaiter.pack.Profile;
import io.tidewaiter.watch.WatchList;
import io.tidewaiter.watch.WatchListFile;
import io.tidewaiter.watch.WatchLists;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The two messages of a flight, and a profiler with the packs for passengers and watch lists. */
final class FlightData {

    private static final String PURPOSE = "PIU-SERIOUS-CRIME";

    private final byte[] bookings;
    private final byte[] travellers;
    private final RiskProfiler profiler;

    private FlightData(byte[] bookings, byte[] travellers, RiskProfiler profiler) {
        this.bookings = bookings;
        this.travellers = travellers;
        this.profiler = profiler;
    }

    /**
     * Reads the files of a flight as the generator of the command line names them.
     *
     * @param name what the names of the files begin with
     * @param entries invented persons on the list beside that of the flight
     */
    static FlightData read(String name, int entries) throws IOException {
        WatchList few = WatchListFile.read(Path.of(name + ".watch-list.jsonl")).orElseThrow();
        WatchList many = WatchList.of(WatchListData.header("1", PURPOSE), new WatchListData(1).entries(entries));
        WatchLists lists = WatchLists.of(few, many);
        RiskProfiler profiler = RiskProfiler.builder()
                .packs(Catalogue.packs(Profile.PASSENGER))
                .tables(Catalogue.tables())
                .purpose(new Purpose(PURPOSE, "Benchmark: invented persons"))
                .reviewPolicy(ReviewPolicy.standard().withRandom(new LanePolicy.RandomShare(0, "nobody by chance")))
                .watchLists(() -> lists)
                .build();
        return new FlightData(
                Files.readAllBytes(Path.of(name + ".pnrgov.edi")),
                Files.readAllBytes(Path.of(name + ".paxlst.edi")),
                profiler);
    }

    /** The packs and tables that ship, and the lists. */
    RiskProfiler profiler() {
        return profiler;
    }

    /** Everybody on the flight, crew included, API and PNR joined. */
    List<Passenger> passengers() {
        List<Passenger> passengers = new ArrayList<>();
        read(bookings, passengers);
        read(travellers, passengers);
        return JourneyJoiner.join(passengers).passengers();
    }

    /** How many of them are on a list. */
    long listed(List<Passenger> passengers) {
        return passengers.stream()
                .filter(one -> !profiler.facts(one, Objects.requireNonNull(one.lodgedAt()))
                        .of(ListMatch.class)
                        .isEmpty())
                .count();
    }

    private static void read(byte[] message, List<Passenger> passengers) {
        try (SubjectReader reader =
                SubjectReader.open(new ByteArrayInputStream(message), "message", InputOptions.defaults())) {
            while (reader.hasNext()) {
                if (reader.next() instanceof Intake.ReadPassenger read) {
                    passengers.add(read.passenger());
                }
            }
        }
    }
}
