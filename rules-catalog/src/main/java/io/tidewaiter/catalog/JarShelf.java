package io.tidewaiter.catalog;

import io.tidewaiter.internal.compiled.SourceFile;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.security.CodeSource;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Files in the jar that a class came from. The directory of a jar, which Java has read already, holds size and checksum of every file;
 * asking the class loader for each file instead takes longer than all else at the start.
 */
record JarShelf(ZipFile jar, String folder) implements Shelf {

    /** The jar of a class; empty when it did not come from a plain jar file. */
    static Optional<Shelf> of(Class<?> anchor) {
        CodeSource source = anchor.getProtectionDomain().getCodeSource();
        URL place = source == null ? null : source.getLocation();
        if (place == null
                || !place.getProtocol().equals("file")
                || place.getPath().endsWith("/")) {
            return Optional.empty();
        }
        try {
            String folder = anchor.getPackageName().replace('.', '/').concat("/");
            return Optional.of(new JarShelf(new ZipFile(new File(place.toURI())), folder));
        } catch (URISyntaxException | IllegalArgumentException | IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<byte[]> read(String path) {
        ZipEntry entry = jar.getEntry(folder.concat(path));
        if (entry == null) {
            return Optional.empty();
        }
        try (InputStream in = jar.getInputStream(entry)) {
            return Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("The catalogue cannot read its own " + path, e);
        }
    }

    @Override
    public Optional<SourceFile> entry(String path, String name) {
        ZipEntry entry = jar.getEntry(folder.concat(path));
        return entry == null ? Optional.empty() : Optional.of(new SourceFile(name, entry.getSize(), entry.getCrc()));
    }

    @Override
    public void close() {
        try {
            jar.close();
        } catch (IOException e) {
            throw new UncheckedIOException("The catalogue cannot close its own jar", e);
        }
    }
}
