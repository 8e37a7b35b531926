package io.tidewaiter.pack;

import io.tidewaiter.internal.pack.PackFiles;
import io.tidewaiter.internal.pack.PackLock;
import io.tidewaiter.internal.pack.PackReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The lock file of a pack, {@code pack.lock}: what the pack was when its version was last fixed. With it, a change without a new
 * version and an id that is gone are found before anybody relies on the pack.
 */
public final class PackLockFile {

    private PackLockFile() {}

    /**
     * Writes the lock file of a pack in a folder.
     *
     * @return the file that was written
     * @throws InvalidPackException when the pack is refused, when something changed since the last lock without a new version, or when
     *     an id is gone
     */
    public static Path write(Path folder) throws IOException {
        PackLock lock = PackLock.renew(PackReader.open(PackFiles.load(folder)));
        return Files.writeString(folder.resolve("pack.lock"), lock.text(), StandardCharsets.UTF_8);
    }

    /**
     * What is wrong with a pack against its lock file; empty when nothing is.
     *
     * @throws InvalidPackException when the pack is refused
     */
    public static List<PackProblem> check(Path place) {
        return PackLock.check(PackReader.open(PackFiles.load(place)));
    }
}
