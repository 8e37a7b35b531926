package io.tidewaiter.cli.screen;

import io.tidewaiter.cli.CommandFailure;
import io.tidewaiter.cli.Console;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Something to screen: a file, or standard input.
 *
 * @param name name of the file, which is also the place its records are found at
 * @param file the file; empty for standard input
 * @param size length in bytes, when it is known
 */
record Input(String name, Optional<Path> file, OptionalLong size) {

    private static final String STANDARD_INPUT = "-";

    /** Looks at all inputs before anything is read: when one is missing, nothing is screened. */
    static List<Input> of(List<String> names) {
        List<Input> inputs = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (String name : names) {
            try {
                inputs.add(of(name));
            } catch (CommandFailure failure) {
                problems.add(failure.getMessage());
            }
        }
        if (!problems.isEmpty()) {
            throw new CommandFailure(String.join("\n", problems) + "\nNothing was screened.");
        }
        return inputs;
    }

    private static Input of(String name) {
        if (name.equals(STANDARD_INPUT)) {
            return new Input("standard input", Optional.empty(), OptionalLong.empty());
        }
        Path file = path(name);
        if (Files.isDirectory(file)) {
            throw new CommandFailure(name + " is a folder. Name the files in it, for example " + name + "/*.jsonl.");
        }
        if (!Files.exists(file)) {
            throw new CommandFailure(name + " is not there. Check the path; it is looked up from "
                    + Path.of("").toAbsolutePath() + ".");
        }
        if (!Files.isReadable(file)) {
            throw new CommandFailure(name + " may not be read. Check its permissions.");
        }
        return new Input(file.getFileName().toString(), Optional.of(file), size(file));
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new CommandFailure(name + " is not a file name: " + e.getReason() + ".", e);
        }
    }

    /** Pipes and devices have no length. */
    private static OptionalLong size(Path file) {
        try {
            return Files.isRegularFile(file) ? OptionalLong.of(Files.size(file)) : OptionalLong.empty();
        } catch (IOException unknown) {
            return OptionalLong.empty();
        }
    }

    InputStream open(Console console) throws IOException {
        return file.isPresent() ? Files.newInputStream(file.get()) : console.in();
    }
}
