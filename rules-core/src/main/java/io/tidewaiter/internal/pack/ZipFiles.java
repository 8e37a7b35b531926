package io.tidewaiter.internal.pack;

import io.tidewaiter.internal.text.Shown;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Reads the entries of a zip or jar. Nothing is unpacked to disk, and sizes count by what comes out, not by what the archive says.
 * The pack may be at the top or in one folder, as zipping a folder makes it.
 */
final class ZipFiles {

    private ZipFiles() {}

    static void collect(Path file, FileCollector collector) {
        if (!file.getFileSystem().equals(FileSystems.getDefault())) {
            collector.refuse(name(file), "A zip inside an archive", "Give the folder of the pack inside the archive.");
            return;
        }
        try {
            if (Files.size(file) > collector.limits().packBytes()) {
                collector.refuse(
                        name(file), "More than " + collector.limits().packBytes() + " bytes", "Split the pack.");
                return;
            }
            try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
                collect(zip, collector);
            }
        } catch (IOException e) {
            collector.refuse(
                    name(file),
                    "Not a readable zip: " + Shown.plain(String.valueOf(e.getMessage())),
                    "Give a pack's folder, or zip it again.");
        }
    }

    private static void collect(ZipFile zip, FileCollector collector) {
        List<? extends ZipEntry> entries = Collections.list(zip.entries());
        String top = topFolder(entries).map(folder -> folder + "/").orElse("");
        for (ZipEntry entry : entries) {
            String path = entry.getName();
            boolean folder = path.endsWith("/") && !PackPaths.unsafe(path.substring(0, path.length() - 1));
            if (!folder && !path.startsWith("META-INF/") && !collector.full()) {
                collector.add(
                        path.startsWith(top) ? path.substring(top.length()) : path, () -> zip.getInputStream(entry));
            }
        }
    }

    /** The folder that holds the pack when the manifest is not at the top. */
    private static Optional<String> topFolder(List<? extends ZipEntry> entries) {
        List<String> manifests = entries.stream()
                .map(ZipEntry::getName)
                .filter(n -> n.equals(PackPaths.MANIFEST) || n.endsWith("/" + PackPaths.MANIFEST))
                .toList();
        if (manifests.size() != 1
                || manifests.get(0).indexOf('/') != manifests.get(0).lastIndexOf('/')) {
            return Optional.empty();
        }
        int end = manifests.get(0).indexOf('/');
        return end <= 0 ? Optional.empty() : Optional.of(manifests.get(0).substring(0, end));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
