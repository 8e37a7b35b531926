package io.tidewaiter.cli.screen;

import io.tidewaiter.cli.Cli;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A folder with a small pack, and inputs written into it. */
final class ScreenFixture {

    private final Path folder;

    ScreenFixture(Path folder) {
        this.folder = folder;
        if (Cli.run("pack", "new", pack(), "--from", "2026-01-01").status() != 0) {
            throw new AssertionError("No pack was written to " + folder);
        }
    }

    String pack() {
        return folder.resolve("my-port").toString();
    }

    String path(String name) {
        return folder.resolve(name).toString();
    }

    String write(String name, String... lines) {
        try {
            Files.writeString(folder.resolve(name), Stream.of(lines).collect(Collectors.joining("\n", "", "\n")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return path(name);
    }

    String read(String name) {
        try {
            return new String(Files.readAllBytes(folder.resolve(name)), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Screens with the small pack. */
    Cli.Result screen(String... arguments) {
        return Cli.run(Stream.concat(Stream.of("screen", "--pack", pack()), Stream.of(arguments))
                .toArray(String[]::new));
    }

    static String consignment(String reference) {
        return "{\"reference\": \"" + reference + "\", \"mode\": \"SEA\", \"lodgedAt\": \"2026-03-04T06:00:00Z\"}";
    }

    static String[] consignments(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> consignment("C" + number))
                .toArray(String[]::new);
    }
}
