package io.tidewaiter.cli.generate.flight;

import io.tidewaiter.intake.PassengerWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The files of some flights, UTF-8: both messages of each, the same travellers with what the host knows of them as JSON lines, the watch
 * list and the truth.
 *
 * @param pnrgov bookings, {@code NAME.pnrgov.edi}
 * @param paxlst passenger and crew lists, {@code NAME.paxlst.edi}
 * @param passengers {@code NAME.jsonl}
 * @param watchList {@code NAME.watch-list.jsonl}
 * @param truth {@code NAME.truth.jsonl}, unless it is to stand elsewhere
 */
public record FlightFiles(Path pnrgov, Path paxlst, Path passengers, Path watchList, Path truth) {

    private static final List<String> ENDINGS = List.of(".pnrgov.edi", ".paxlst.edi", ".edi", ".jsonl");
    private static final int BUFFER = 1 << 16;

    /** The files whose names begin like that; an extension of one of them is taken off. */
    public static FlightFiles of(Path out, @Nullable Path truth) {
        String name = String.valueOf(out.getFileName());
        String ending = ENDINGS.stream().filter(name::endsWith).findFirst().orElse("");
        String base = name.substring(0, name.length() - ending.length());
        return new FlightFiles(
                out.resolveSibling(base + ".pnrgov.edi"),
                out.resolveSibling(base + ".paxlst.edi"),
                out.resolveSibling(base + ".jsonl"),
                out.resolveSibling(base + ".watch-list.jsonl"),
                truth == null ? out.resolveSibling(base + ".truth.jsonl") : truth);
    }

    /** Writes flights with that many travellers; one flight is held in memory at a time. */
    public void write(long seed, LocalDate day, long travellers) throws IOException {
        try (var bookings = open(pnrgov);
                var lists = open(paxlst);
                var people = open(passengers);
                var watched = open(watchList);
                var truths = open(truth)) {
            lines(watched, Stream.of(WatchListWriter.head(day)));
            Iterator<FlightSample> flights =
                    new FlightDay(seed, day).flights(travellers).iterator();
            while (flights.hasNext()) {
                FlightSample flight = flights.next();
                bookings.write(bytes(PnrgovWriter.write(flight)));
                lists.write(bytes(PaxlstWriter.write(flight)));
                lines(people, flight.everybody().map(PassengerWriter::toJson));
                lines(watched, flight.watched().stream().map(WatchListWriter::entry));
                lines(truths, FlightTruth.rows(flight));
            }
        }
    }

    private static void lines(OutputStream to, Stream<String> lines) throws IOException {
        Iterator<String> each = lines.iterator();
        while (each.hasNext()) {
            to.write(bytes(each.next()));
            to.write('\n');
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static OutputStream open(Path file) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(file), BUFFER);
    }
}
