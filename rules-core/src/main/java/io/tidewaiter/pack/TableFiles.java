package io.tidewaiter.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds the two files of each table and hands them to the readers. */
final class TableFiles {

    private static final String CSV = ".csv";
    private static final String SOURCE = ".source.yaml";

    private TableFiles() {}

    static List<ReferenceTable> readFolder(Path folder, TableProblems problems) {
        List<ReferenceTable> tables = new ArrayList<>();
        for (String name : names(folder, problems)) {
            read(name, inFolder(folder), problems).ifPresent(tables::add);
        }
        return tables;
    }

    static Optional<ReferenceTable> read(Path csv, TableProblems problems) {
        String file = String.valueOf(csv.getFileName());
        if (!file.endsWith(CSV)) {
            problems.add(file, 0, "'" + file + "' is not a CSV file.", "Give the path of NAME.csv.");
            return Optional.empty();
        }
        String name = file.substring(0, file.length() - CSV.length());
        return read(name, inFolder(csv.resolveSibling("")), problems);
    }

    static Optional<ReferenceTable> read(String name, TableResources resources, TableProblems problems) {
        Optional<byte[]> csv = bytes(name + CSV, resources, problems, "Add the table, or take its source file away.");
        Optional<byte[]> yaml = bytes(
                name + SOURCE,
                resources,
                problems,
                "Write it with origin, licence, version, retrieved, key and, if the data ages, staleAfter.");
        if (csv.isEmpty() || yaml.isEmpty()) {
            return Optional.empty();
        }
        return SourceReader.read(name + SOURCE, yaml.get(), problems)
                .flatMap(source -> TableReader.read(name, source.source(), source.key(), csv.get(), problems));
    }

    private static Set<String> names(Path folder, TableProblems problems) {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.map(file -> String.valueOf(file.getFileName())).forEach(file -> {
                if (file.endsWith(CSV)) {
                    names.add(file.substring(0, file.length() - CSV.length()));
                } else if (file.endsWith(SOURCE)) {
                    names.add(file.substring(0, file.length() - SOURCE.length()));
                }
            });
        } catch (IOException e) {
            problems.add(
                    String.valueOf(folder),
                    0,
                    "The folder of reference tables cannot be read.",
                    "Give a folder that holds NAME.csv and NAME.source.yaml files.");
        }
        return names;
    }

    private static TableResources inFolder(Path folder) {
        return file -> {
            Path path = folder.resolve(file);
            return Files.isRegularFile(path) ? Optional.of(Files.newInputStream(path)) : Optional.empty();
        };
    }

    private static Optional<byte[]> bytes(
            String file, TableResources resources, TableProblems problems, String advice) {
        try {
            Optional<InputStream> stream = resources.open(file);
            if (stream.isEmpty()) {
                problems.add(file, 0, "The file is missing.", advice);
                return Optional.empty();
            }
            try (InputStream in = stream.get()) {
                return Optional.of(in.readAllBytes());
            }
        } catch (IOException e) {
            problems.add(file, 0, "The file cannot be read.", "Check that it is a file and that you may read it.");
            return Optional.empty();
        }
    }
}
