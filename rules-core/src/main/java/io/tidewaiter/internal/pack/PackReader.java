package io.tidewaiter.internal.pack;

import io.tidewaiter.pack.RulePack;
import java.nio.file.Path;

/** Reads a pack from a folder, a zip or a jar. */
public final class PackReader {

    private PackReader() {}

    /** Reads and checks a pack. */
    public static RulePack read(Path place) {
        throw new UnsupportedOperationException("not landed yet: " + place);
    }
}
