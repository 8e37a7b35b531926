package io.tidewaiter.cli.explain;

import io.tidewaiter.cli.CommandFailure;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What is to be explained, from where.
 *
 * @param reference which one; empty when there is one alone
 * @param files where it stands, at least one
 */
record Request(Optional<String> reference, List<Path> files) {

    /** Copies the list. */
    Request {
        files = List.copyOf(files);
    }

    /** Understands {@code FILE...} and {@code REF FILE...}: a first word that is no file, before files, is the reference. */
    static Request of(Optional<String> option, List<String> arguments) {
        boolean first = option.isEmpty() && arguments.size() > 1 && !isFile(arguments.get(0));
        Optional<String> reference = first ? Optional.of(arguments.get(0)) : option;
        List<String> names = first ? arguments.subList(1, arguments.size()) : arguments;
        names.stream().filter(name -> !isFile(name)).findFirst().ifPresent(name -> {
            throw new CommandFailure(
                    name + " is not a file. Name a decision record, as screen --as jsonl writes them, or what"
                            + " was screened, with the reference in front.");
        });
        return new Request(reference, names.stream().map(Path::of).toList());
    }

    private static boolean isFile(String name) {
        try {
            return Files.isRegularFile(Path.of(name));
        } catch (InvalidPathException noPath) {
            return false;
        }
    }
}
