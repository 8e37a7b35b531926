package io.tidewaiter.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Sample data of any size, made once by the command line's generator and kept in the target folder. */
final class SampleFile {

    private static final Path GENERATOR = Path.of("examples/cli/target/tidewaiter.jar");
    private static final Path FOLDER = Path.of("benchmarks/target/sample-data");

    private SampleFile() {}

    /** The file; the working folder is that of the project. */
    static Path of(int records) throws IOException {
        Path file = FOLDER.resolve("port-day-" + records + ".jsonl");
        if (!Files.exists(file)) {
            Files.createDirectories(FOLDER);
            Path part = FOLDER.resolve("part-" + records + ".jsonl");
            generate(records, part);
            Files.move(part, file);
        }
        return file;
    }

    private static void generate(int records, Path file) throws IOException {
        if (!Files.exists(GENERATOR)) {
            throw new IllegalStateException(
                    GENERATOR.toAbsolutePath()
                            + " is not there. Build the project with mvn package and start in its folder, or give a file of your own with -p input=FILE.");
        }
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                GENERATOR.toString(),
                "generate",
                "--count",
                Integer.toString(records),
                "--out",
                file.toString());
        try {
            int status = new ProcessBuilder(command).inheritIO().start().waitFor();
            if (status != 0) {
                throw new IllegalStateException("The generator ended with status " + status + ": " + command);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while sample data was made.", e);
        }
    }
}
