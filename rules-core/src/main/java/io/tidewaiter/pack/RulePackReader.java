package io.tidewaiter.pack;

import io.tidewaiter.internal.pack.FileMemory;
import io.tidewaiter.internal.pack.PackReader;
import java.nio.file.Path;

/**
 * Reads a pack again and again while somebody works on it. What it gives is what {@link RulePack#read(Path)} gives; a rule file or case
 * file that did not change since its last reading is not parsed again. It remembers the files of the pack it read last, so use one
 * reader for one pack. For any number of threads, which wait for each other.
 *
 * <pre>{@code
 * RulePackReader reader = new RulePackReader();
 * RulePack pack = reader.read(folder);
 * // the author changes a rule
 * RulePack changed = reader.read(folder);
 * }</pre>
 */
public final class RulePackReader {

    private final FileMemory memory = new FileMemory();

    /** A reader that has read nothing yet. */
    public RulePackReader() {}

    /**
     * Reads and checks the pack as it is now.
     *
     * @param place a folder, a zip or a jar
     * @throws InvalidPackException with every problem found; the next reading is as quick after it as after any other
     */
    public synchronized RulePack read(Path place) {
        return PackReader.read(place, memory);
    }
}
