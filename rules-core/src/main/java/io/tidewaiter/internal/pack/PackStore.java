package io.tidewaiter.internal.pack;

import io.tidewaiter.internal.text.Shown;
import io.tidewaiter.internal.text.YamlNode;
import io.tidewaiter.internal.text.YamlReader;
import io.tidewaiter.pack.InvalidPackException;
import io.tidewaiter.pack.PackProblem;
import io.tidewaiter.pack.PackRef;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A folder of packs, each a folder or a zip, in which the exact pack of an old assessment is found again. */
public final class PackStore {

    private final Path folder;

    /** A store over a folder; it is looked through on each call. */
    public PackStore(Path folder) {
        this.folder = folder;
    }

    /**
     * The pack with this id, version and digest.
     *
     * @throws InvalidPackException when there is none; the problems name what is there under the same id and version
     */
    public ParsedPack find(PackRef wanted) {
        List<PackProblem> others = new ArrayList<>();
        for (Path place : places()) {
            PackFiles files = PackFiles.load(place);
            if (scalar(files, "id").equals(wanted.id())
                    && scalar(files, "version").equals(wanted.version())) {
                String digest = PackDigest.of(files);
                if (digest.equals(wanted.sha256())) {
                    return PackReader.open(files).pack();
                }
                others.add(PackProblem.error(
                        Shown.plain(String.valueOf(place.getFileName())),
                        0,
                        wanted + " with another content: SHA-256 " + digest,
                        "The assessment was made with " + wanted.sha256() + "; find that file."));
            }
        }
        if (others.isEmpty()) {
            others.add(PackProblem.error(
                    folder.toString(), 0, "No pack " + wanted, "Put the pack there, as a folder or a zip."));
        }
        throw new InvalidPackException(wanted.toString(), others);
    }

    private List<Path> places() {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.filter(PackStore::mayBePack).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of packs " + folder + " cannot be read.", e);
        }
    }

    private static boolean mayBePack(Path place) {
        String name = place.toString();
        return Files.isDirectory(place) || name.endsWith(".zip") || name.endsWith(".jar");
    }

    /** A value of the manifest as written; the manifest is only checked when the pack is the wanted one. */
    private static String scalar(PackFiles files, String key) {
        Optional<YamlNode> node = YamlReader.read(files.text(PackPaths.MANIFEST), new Problems(PackPaths.MANIFEST))
                .flatMap(root -> root.get(key));
        return node.filter(YamlNode.Scalar.class::isInstance)
                .map(n -> ((YamlNode.Scalar) n).text())
                .orElse("");
    }
}
