package io.tidewaiter.internal.audit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * A file that only grows, and that one process writes at a time. The lock is on a file of its own: on some systems a lock goes when any channel
 * of this process on the same file is closed, and whoever reads the trail closes one.
 */
public final class TrailFile implements AutoCloseable {

    private final FileChannel channel;
    private final FileChannel lock;

    private TrailFile(FileChannel channel, FileChannel lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /** Opens a file, or makes it. */
    public static TrailFile open(Path path) throws IOException {
        FileChannel lock = FileChannel.open(
                path.resolveSibling(path.getFileName() + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (!locked(lock)) {
                throw new IOException(
                        path + " is being written by somebody else. One process at a time writes an audit trail.");
            }
            return new TrailFile(
                    FileChannel.open(
                            path, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND),
                    lock);
        } catch (IOException | RuntimeException failed) {
            lock.close();
            throw failed;
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            @Nullable FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException here) {
            return false;
        }
    }

    /** Adds text; it is on the disk when this returns. */
    public void append(String text) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        channel.force(false);
    }

    @Override
    public void close() throws IOException {
        try (lock) {
            channel.close();
        }
    }
}
