package io.tidewaiter.internal.pack;

import io.tidewaiter.pack.PackProblem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of a pack as text, before anything is read from them.
 *
 * @param name where they came from, for messages
 * @param texts text by path, line ends as line feeds
 * @param problems what was wrong with the files as such
 */
public record PackFiles(String name, SortedMap<String, String> texts, List<PackProblem> problems) {

    /** Copies the collections. */
    public PackFiles {
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
        problems = List.copyOf(problems);
    }

    /** Loads a folder, a zip or a jar. */
    public static PackFiles load(Path place) {
        return load(place, PackLimits.STANDARD);
    }

    static PackFiles load(Path place, PackLimits limits) {
        FileCollector collector = new FileCollector(limits);
        if (Files.isDirectory(place)) {
            FolderFiles.collect(place, collector);
        } else if (Files.isRegularFile(place)) {
            ZipFiles.collect(place, collector);
        } else {
            collector.refuse(place.toString(), "No folder and no file here", "Check the path of the pack.");
        }
        return collector.files(place.toString());
    }

    /** Takes files that are in memory already, for example from the class path. */
    public static PackFiles of(String name, Map<String, byte[]> files) {
        FileCollector collector = new FileCollector(PackLimits.STANDARD);
        new TreeMap<>(files).forEach(collector::add);
        return collector.files(name);
    }

    /** The text of a file; empty when it is not there. */
    public String text(String path) {
        return texts.getOrDefault(path, "");
    }

    /** The paths below a folder that end as given, sorted. */
    List<String> under(String folder, String ending) {
        return texts.keySet().stream()
                .filter(path -> path.startsWith(folder + "/") && path.endsWith(ending))
                .toList();
    }
}
