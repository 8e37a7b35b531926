package io.tidewaiter.cli.generate;

import io.tidewaiter.cli.CommandFailure;
import io.tidewaiter.cli.Console;
import io.tidewaiter.cli.ExitStatus;
import io.tidewaiter.cli.generate.flight.FlightFiles;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes sample data. */
@Command(
        name = "generate",
        description = {
            "Writes a day at a port, an airport or a road crossing as JSON lines: invented consignments for teaching and trials.",
            "The same seed and day give the same bytes. Some consignments are planted, more are innocent look-alikes.",
            "With --place FLIGHT: flights as the messages of their carriers (PNRGOV, PAXLST), and the same passengers as JSON lines."
        },
        footerHeading = "%nExample:%n",
        footer = {
            "  tidewaiter generate --seed 7 --count 500 --out day.jsonl --truth day.truth.csv",
            "  tidewaiter generate --place flight --seed 7 --out flight"
        })
public final class GenerateCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = "--seed", defaultValue = "20260304", description = "Any whole number; default ${DEFAULT-VALUE}.")
    private long seed;

    @Option(
            names = "--place",
            defaultValue = "PORT",
            paramLabel = "PLACE",
            description = "${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}.")
    private Place place = Place.PORT;

    @Option(
            names = "--count",
            description =
                    "How many; default 2000 for the port, 300 travellers for a flight, 750 for the others. At most 2500000, for flights 1500000.")
    private @Nullable Long count;

    @Option(
            names = "--day",
            paramLabel = "DATE",
            description = "Day of arrival, default 2026-03-04; of a flight the day of departure, default 2026-12-02.")
    private @Nullable LocalDate day;

    @Option(
            names = {"-o", "--out"},
            required = true,
            paramLabel = "FILE",
            description =
                    "Consignments, one JSON object a line; for a flight the beginning of the names of its five files.")
    private Path out = Path.of("");

    @Option(
            names = "--truth",
            paramLabel = "FILE",
            description = "What is true about each of them, CSV; of a flight JSON lines, written in any case.")
    private @Nullable Path truth;

    /** Writes to standard error what it did. */
    public GenerateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        long wanted = count == null ? place.usualCount() : count;
        if (wanted < 1 || wanted > place.most()) {
            throw new CommandFailure("--count is " + wanted + ". Give a number from 1 to " + place.most() + ".");
        }
        if (place == Place.FLIGHT) {
            FlightFiles files = FlightFiles.of(out, truth);
            files.write(seed, day(), wanted);
            console.say(wanted + " travellers and their crews written to " + files.pnrgov() + ", " + files.paxlst()
                    + " and " + files.passengers() + ", the truth to " + files.truth() + " (seed " + seed + ")");
        } else {
            consignments(wanted);
        }
        return ExitStatus.FINE;
    }

    private LocalDate day() {
        return day == null ? place.usualDay() : day;
    }

    private void consignments(long wanted) throws IOException {
        try (var consignments = open(out);
                var truths = truth == null ? OutputStream.nullOutputStream() : open(truth)) {
            SampleWriter.write(place.day(seed, day()).samples(wanted).iterator(), consignments, truths);
        }
        console.say(wanted + " consignments written to " + out);
    }

    private static OutputStream open(Path file) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
    }
}
