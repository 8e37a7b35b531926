package io.tidewaiter.benchmarks.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A kept file of results: {@code DATE-MACHINE.json}, with {@code DATE-MACHINE.machine.txt} beside it that describes the machine.
 *
 * @param date as in {@code 2026-11-21}
 * @param machine a name that says what matters, as {@code 2core-jdk17}
 */
public record ResultFile(String date, String machine, Machine about, Results results) {

    private static final Pattern NAME = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})-([A-Za-z0-9][A-Za-z0-9._-]*)\\.json");

    /**
     * Reads a file and what is beside it.
     *
     * @throws ResultException if its name or its content is not as it should be
     */
    public static ResultFile read(Path file) {
        Matcher name = name(file);
        if (!name.matches()) {
            throw new ResultException(
                    file + " is not named DATE-MACHINE.json. Call it, say, 2026-11-21-2core-jdk17.json.");
        }
        return new ResultFile(name.group(1), name.group(2), Machine.beside(file), ResultReader.read(file));
    }

    /**
     * Where the file of a day and a machine is kept.
     *
     * @throws ResultException if the machine's name cannot be part of a file's name
     */
    public static Path in(Path folder, LocalDate date, String machine) {
        Path file = folder.resolve(date + "-" + machine + ".json");
        if (!name(file).matches() || !folder.equals(file.getParent())) {
            throw new ResultException("\"" + machine
                    + "\" is not a name for a machine. Take letters, digits, dots and hyphens, as in 2core-jdk17.");
        }
        return file;
    }

    /** The newest file of each machine in a folder, by machine; none if there is no such folder. */
    public static List<ResultFile> newest(Path folder) {
        return newestFiles(folder).stream().map(ResultFile::read).toList();
    }

    private static Collection<Path> newestFiles(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        TreeMap<String, Path> byMachine = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> name(file).matches())
                    .sorted(Comparator.comparing(Path::toString))
                    .forEach(file -> byMachine.put(machine(file), file));
        } catch (IOException e) {
            throw new ResultException(folder + " cannot be read: " + e.getMessage(), e);
        }
        return byMachine.values();
    }

    private static String machine(Path file) {
        Matcher name = name(file);
        return name.matches() ? name.group(2) : "";
    }

    private static Matcher name(Path file) {
        return NAME.matcher(String.valueOf(file.getFileName()));
    }
}
