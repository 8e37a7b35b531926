package io.tidewaiter.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The beginning of the day at the port, because a test need not screen all of it. */
final class SmallDay {

    static final int RECORDS = 400;

    private SmallDay() {}

    /** Writes it into a folder. */
    static String in(Path folder) throws IOException {
        Path file = folder.resolve("day.jsonl");
        try (var lines = Files.lines(Path.of("../examples/data/port-day.jsonl"))) {
            Files.write(file, lines.limit(RECORDS).toList());
        }
        return file.toString();
    }
}
