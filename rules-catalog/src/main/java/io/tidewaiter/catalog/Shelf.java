package io.tidewaiter.catalog;

import io.tidewaiter.internal.compiled.SourceFile;
import java.util.Optional;

/** Where the files of the catalogue lie: beside its classes. Paths are relative to this package. */
interface Shelf extends AutoCloseable {

    /** The content of a file; empty when it is not there. */
    Optional<byte[]> read(String path);

    /**
     * Size and checksum of a file, read from it when there is no quicker way.
     *
     * @param name what the entry calls the file
     */
    Optional<SourceFile> entry(String path, String name);

    @Override
    void close();

    /** The shelf this class came from: its jar where that is a plain file, otherwise the class path. */
    static Shelf open() {
        return open(Shelf.class);
    }

    static Shelf open(Class<?> anchor) {
        Optional<Shelf> jar = JarShelf.of(anchor);
        return jar.isPresent() ? jar.get() : new ClassPathShelf(anchor);
    }
}
