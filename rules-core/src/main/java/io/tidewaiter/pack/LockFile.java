package io.tidewaiter.pack;

import io.tidewaiter.internal.pack.PackLock;
import io.tidewaiter.internal.pack.PackReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * The file {@code pack.lock} beside a pack: its version with the SHA-256 of the pack and of each rule. With it a change without a new
 * version is found, and an id that is gone.
 */
public final class LockFile {

    private LockFile() {}

    /**
     * Holds a pack against its lock file.
     *
     * @return errors, sorted; empty when nothing changed since it was locked
     * @throws InvalidPackException when the pack itself is refused
     */
    public static List<PackProblem> check(Path pack) {
        return PackLock.check(PackReader.open(pack));
    }

    /**
     * Writes the lock file of a pack that is a folder.
     *
     * @return the file
     * @throws InvalidPackException when the pack is refused, when something changed since the last lock without a new version, or when
     *     an id is gone
     */
    public static Path write(Path folder) throws IOException {
        PackLock lock = PackLock.renew(PackReader.open(folder));
        return Files.writeString(folder.resolve("pack.lock"), lock.text(), UTF_8);
    }
}
