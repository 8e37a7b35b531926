package io.tidewaiter.catalog;

import io.tidewaiter.internal.compiled.CompiledForm;
import io.tidewaiter.internal.compiled.SourceFile;
import io.tidewaiter.internal.pack.ParsedPack;
import io.tidewaiter.pack.Profile;
import io.tidewaiter.pack.RulePack;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The packs on a shelf. {@code packs/files.txt} lists their files, since a class path cannot be listed: it may be a folder, a jar, a
 * jar in a jar. {@code packs/ID.compiled} is what the build wrote down of a pack.
 */
final class PackResources {

    private static final String FOLDER = "packs/";
    private static final String INDEX = FOLDER + "files.txt";
    private static final String MANIFEST = "pack.yaml";
    private static final String PROFILE = "profile:";

    private final Shelf shelf;
    private final SortedMap<String, List<String>> paths = new TreeMap<>();

    PackResources(Shelf shelf) {
        this.shelf = shelf;
        for (String line : new String(bytes(INDEX), StandardCharsets.UTF_8).split("\n", -1)) {
            int slash = line.indexOf('/');
            if (slash > 0) {
                String id = line.substring(0, slash);
                List<String> ofPack = paths.getOrDefault(id, new ArrayList<>());
                ofPack.add(line.substring(slash + 1));
                paths.put(id, ofPack);
            }
        }
    }

    /** Ids of all packs, sorted. */
    List<String> ids() {
        return List.copyOf(paths.keySet());
    }

    /** What a pack is made for, from the line of its manifest that says so: the others need not be read to leave it out. */
    Profile profile(String id) {
        String manifest = new String(bytes(place(id, MANIFEST)), StandardCharsets.UTF_8);
        for (String line : manifest.split("\n", -1)) {
            if (line.startsWith(PROFILE)) {
                return Profile.valueOf(line.substring(PROFILE.length()).strip());
            }
        }
        throw new IllegalStateException("The manifest of " + id + " does not say its profile on a line of its own.");
    }

    /** A pack: its compiled form if that belongs to its files and to this version of the library, otherwise read from its files. */
    RulePack pack(String id) {
        Optional<ParsedPack> compiled = compiled(id);
        return compiled.isPresent() ? compiled.get() : source(id);
    }

    /** What the build wrote down of a pack; empty when that is not there or was made from other files. */
    Optional<ParsedPack> compiled(String id) {
        List<SourceFile> entries = entries(id);
        Optional<byte[]> form = shelf.read(formOf(id));
        return form.isEmpty() ? Optional.empty() : CompiledForm.pack(form.get(), entries);
    }

    /** A pack read from its files, with all checks. */
    RulePack source(String id) {
        Map<String, byte[]> files = new TreeMap<>();
        for (String path : files(id)) {
            files.put(path, bytes(place(id, path)));
        }
        return RulePack.read(id, files);
    }

    /** The files of a pack as they are now. */
    List<SourceFile> entries(String id) {
        List<SourceFile> entries = new ArrayList<>();
        for (String path : files(id)) {
            String place = place(id, path);
            entries.add(shelf.entry(place, path).orElseThrow(() -> missing(place)));
        }
        return entries;
    }

    static String formOf(String id) {
        return FOLDER.concat(id).concat(".compiled");
    }

    private static String place(String id, String path) {
        return FOLDER.concat(id).concat("/").concat(path);
    }

    private List<String> files(String id) {
        List<String> files = paths.get(id);
        if (files == null) {
            throw new IllegalArgumentException(
                    "No pack '" + id + "' in the catalogue. There are: " + paths.keySet() + ".");
        }
        return files;
    }

    private byte[] bytes(String path) {
        return shelf.read(path).orElseThrow(() -> missing(path));
    }

    private static IllegalStateException missing(String path) {
        return new IllegalStateException("The catalogue lists " + path + ", but its jar does not hold it.");
    }
}
