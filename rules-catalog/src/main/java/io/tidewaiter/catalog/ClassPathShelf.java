package io.tidewaiter.catalog;

import io.tidewaiter.internal.compiled.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Files found by the class loader: a folder of classes, a jar in a jar, a run-time image. */
record ClassPathShelf(Class<?> anchor) implements Shelf {

    @Override
    public Optional<byte[]> read(String path) {
        try (InputStream in = anchor.getResourceAsStream(path)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("The catalogue cannot read its own " + path, e);
        }
    }

    @Override
    public Optional<SourceFile> entry(String path, String name) {
        return read(path).map(content -> SourceFile.of(name, content));
    }

    @Override
    public void close() {}
}
