package io.tidewaiter.cli.screen;

import io.tidewaiter.cli.CommandFailure;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Opens what is written to, always UTF-8. */
final class Outlet {

    private Outlet() {}

    /** A stream of the process; closing it only flushes. */
    static Writer of(OutputStream stream) {
        return new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8)) {
            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }

    /**
     * A file, written anew.
     *
     * @param option the option that names it, for the message
     * @param inputs what is read, which must not be overwritten
     */
    static Writer of(Path file, String option, List<Input> inputs) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw new CommandFailure(
                    option + " " + file + ": the folder " + folder + " is not there. Create it first.");
        }
        if (Files.isDirectory(file)) {
            throw new CommandFailure(option + " " + file + " is a folder. Name a file in it.");
        }
        for (Input input : inputs) {
            if (input.file().isPresent()
                    && Files.exists(file)
                    && Files.isSameFile(file, input.file().get())) {
                throw new CommandFailure(option + " " + file + " is also an input. Name another file.");
            }
        }
        return Files.newBufferedWriter(file, StandardCharsets.UTF_8);
    }
}
