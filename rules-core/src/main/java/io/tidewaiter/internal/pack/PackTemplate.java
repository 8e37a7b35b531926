package io.tidewaiter.internal.pack;

import io.tidewaiter.internal.text.Shown;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.text.StringSubstitutor;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Writes a small working pack for an author to start from: two rules with their cases, each line explained. */
public final class PackTemplate {

    private static final Map<String, String> FILES = Map.of(
            "pack.yaml", "pack.yaml",
            "README.md", "README.md",
            "one.drl", "rules/${prefix}-01.drl",
            "one.cases.yaml", "rules/${prefix}-01.cases.yaml",
            "two.drl", "rules/${prefix}-02.drl",
            "two.cases.yaml", "rules/${prefix}-02.cases.yaml");

    private PackTemplate() {}

    /**
     * Writes the files of a new pack. Nothing that is there is overwritten.
     *
     * @param folder where to write; made when it is not there, otherwise it has to be empty
     * @param id id of the pack, such as {@code sea-container}
     * @param today first day it is in force; the review is due a year later
     * @return the files written, in order
     * @throws IllegalArgumentException when the id is not one, or the folder is not empty
     */
    public static List<Path> write(Path folder, String id, LocalDate today) throws IOException {
        if (!ManifestReader.ID.matcher(id).matches()) {
            throw new IllegalArgumentException("The pack id " + Shown.quoted(id)
                    + " does not fit. Use lower-case letters, digits and hyphens, such as sea-container.");
        }
        Files.createDirectories(folder);
        requireEmpty(folder);
        StringSubstitutor filled = new StringSubstitutor(values(id, today));
        Map<Path, String> contents = new LinkedHashMap<>();
        for (String name : FILES.keySet().stream().sorted().toList()) {
            contents.put(folder.resolve(filled.replace(FILES.get(name))), filled.replace(resource(name)));
        }
        for (Map.Entry<Path, String> file : contents.entrySet()) {
            Files.createDirectories(
                    Optional.ofNullable(file.getKey().getParent()).orElse(folder));
            Files.writeString(file.getKey(), file.getValue(), UTF_8, StandardOpenOption.CREATE_NEW);
        }
        return contents.keySet().stream().sorted().toList();
    }

    private static void requireEmpty(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            if (inside.findAny().isPresent()) {
                throw new IllegalArgumentException(
                        "The folder " + folder + " is not empty. Name a new one; nothing was written.");
            }
        }
    }

    private static Map<String, String> values(String id, LocalDate today) {
        String words = id.replace('-', ' ');
        return Map.of(
                "id", id,
                "title", words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1),
                "package", id.replace('-', '_'),
                "prefix", prefix(id),
                "today", today.toString(),
                "review", today.plusYears(1).toString());
    }

    /** First letters of the words, or of the only word; two to five capitals, as rule ids want it. */
    static String prefix(String id) {
        List<String> words = Stream.of(id.split("-"))
                .map(word -> word.replaceAll("[0-9]", ""))
                .filter(word -> !word.isEmpty())
                .toList();
        String letters = words.size() > 1
                ? String.join(
                        "",
                        words.stream()
                                .limit(5)
                                .map(word -> word.substring(0, 1))
                                .toList())
                : words.get(0).substring(0, Math.min(3, words.get(0).length()));
        return (letters.length() < 2 ? letters + "X" : letters).toUpperCase(Locale.ROOT);
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Optional.ofNullable(PackTemplate.class.getResourceAsStream("template/" + name))
                .orElseThrow(() -> new IllegalStateException("template/" + name + " is not in the library"))) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}
