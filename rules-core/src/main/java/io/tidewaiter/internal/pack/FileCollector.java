package io.tidewaiter.internal.pack;

import io.tidewaiter.internal.text.Shown;
import io.tidewaiter.internal.text.StrictText;
import io.tidewaiter.pack.PackProblem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Takes the files of a pack one by one and holds each against the names and limits a pack has. */
final class FileCollector {

    private final PackLimits limits;
    private final SortedMap<String, String> texts = new TreeMap<>();
    private final Map<String, String> seen = new HashMap<>();
    private final List<PackProblem> problems = new ArrayList<>();
    private int count;
    private long bytes;
    private boolean full;

    FileCollector(PackLimits limits) {
        this.limits = limits;
    }

    /** Opens a file; it is read only when its name is that of a pack's file. */
    interface Source {
        InputStream open() throws IOException;
    }

    PackLimits limits() {
        return limits;
    }

    /** Whether a limit was reached; more files are not looked at. */
    boolean full() {
        return full;
    }

    void add(String path, byte[] content) {
        add(path, () -> new ByteArrayInputStream(content));
    }

    void add(String path, Source source) {
        if (full || PackPaths.ignored(path)) {
            return;
        }
        if (++count > limits.files()) {
            full = true;
            refuse(path, "More than " + limits.files() + " files", "Split the pack.");
        } else if (named(path)) {
            read(path, source);
        }
    }

    /** Notes a problem with a file as such. */
    void refuse(String path, String found, String advice) {
        problems.add(PackProblem.error(Shown.plain(path), 0, found, advice));
    }

    PackFiles files(String name) {
        return new PackFiles(name, texts, problems);
    }

    private boolean named(String path) {
        if (PackPaths.unsafe(path)) {
            refuse(
                    path,
                    "A path that leaves the pack or cannot be written everywhere",
                    "Use plain names such as rules/SEA-01.drl.");
            return false;
        }
        String before = seen.putIfAbsent(path.toLowerCase(Locale.ROOT), path);
        if (before != null) {
            refuse(path, "The same file twice, also as " + Shown.quoted(before), "Keep one of the two.");
            return false;
        }
        if (!PackPaths.known(path)) {
            refuse(path, "A file that does not belong in a pack", PackPaths.advice(path));
            return false;
        }
        return true;
    }

    private void read(String path, Source source) {
        try (InputStream in = source.open()) {
            byte[] content = in.readNBytes(limits.fileBytes() + 1);
            bytes += content.length;
            if (content.length > limits.fileBytes()) {
                refuse(path, "More than " + limits.fileBytes() + " bytes", "Split the file.");
            } else if (bytes > limits.packBytes()) {
                full = true;
                refuse(path, "With this file more than " + limits.packBytes() + " bytes in all", "Split the pack.");
            } else {
                decode(path, content);
            }
        } catch (IOException e) {
            refuse(path, "Cannot be read: " + Shown.plain(String.valueOf(e.getMessage())), "Pack the files again.");
        }
    }

    private void decode(String path, byte[] content) {
        Problems ofFile = new Problems(path);
        // A file that was refused is kept as an empty entry, so that nothing else is said to be missing because of it.
        texts.put(path, StrictText.decode(content, ofFile).orElse(""));
        problems.addAll(ofFile.all());
    }
}
