package io.tidewaiter.catalog;

import io.tidewaiter.internal.pack.OpenedPack;
import io.tidewaiter.internal.pack.PackReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The packs as folders of the source tree, where tests compare them with what is made from them. */
final class SourceTree {

    static final Path PACKS = Path.of("src/main/resources/io/tidewaiter/catalog/packs");

    /** Set to write what is made from the packs (index, lock, pages) in place of comparing it. */
    private static final String WRITE = "tidewaiter.update";

    private SourceTree() {}

    /** Folders of the packs, sorted. */
    static List<Path> folders() {
        try (Stream<Path> folders = Files.list(PACKS)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All packs with their cases, read once. */
    static List<OpenedPack> packs() {
        return Holder.PACKS;
    }

    /** Paths of all files of all packs, relative to the folder of the packs, with slashes, sorted. */
    static List<String> files() {
        try (Stream<Path> files = Files.walk(PACKS)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> PACKS.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> path.contains("/"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean writing() {
        return Boolean.getBoolean(WRITE);
    }

    /** What a file of the source tree says; empty when it is not there. With {@code -Dtidewaiter.update=true} it is written first. */
    static String current(Path file, String made) {
        try {
            if (writing()) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, made);
            }
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Holder {
        static final List<OpenedPack> PACKS =
                folders().stream().map(PackReader::open).toList();
    }
}
