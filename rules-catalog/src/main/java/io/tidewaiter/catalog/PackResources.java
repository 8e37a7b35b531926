package io.tidewaiter.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of the packs on the class path. {@code packs/files.txt} lists them, since a class path cannot be listed: it may be a folder,
 * a jar, a jar in a jar.
 */
final class PackResources {

    static final String FOLDER = "packs/";
    static final String INDEX = FOLDER + "files.txt";

    private PackResources() {}

    /** Content by path inside the pack, by pack id. */
    static SortedMap<String, Map<String, byte[]>> files() {
        SortedMap<String, Map<String, byte[]>> packs = new TreeMap<>();
        String index = new String(bytes(INDEX), StandardCharsets.UTF_8);
        index.lines().filter(line -> !line.isBlank()).forEach(path -> {
            int slash = path.indexOf('/');
            packs.computeIfAbsent(path.substring(0, slash), id -> new TreeMap<>())
                    .put(path.substring(slash + 1), bytes(FOLDER + path));
        });
        return packs;
    }

    private static byte[] bytes(String name) {
        try (InputStream in = PackResources.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The catalogue lists " + name + ", but its jar does not hold it.");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("The catalogue cannot read its own " + name, e);
        }
    }
}
