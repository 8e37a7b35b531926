package io.tidewaiter.pack;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Opens the files of reference tables by name, for example from the class path. */
@FunctionalInterface
public interface TableResources {

    /**
     * Opens a file; empty when there is none. The caller closes it.
     *
     * @param file for example {@code hs-codes.csv}
     */
    Optional<InputStream> open(String file) throws IOException;

    /**
     * Files kept beside a class.
     *
     * @param anchor class in the jar that holds the files
     * @param folder path from the root, ending with a slash, for example {@code /io/tidewaiter/catalog/tables/}
     */
    static TableResources beside(Class<?> anchor, String folder) {
        return file -> Optional.ofNullable(anchor.getResourceAsStream(folder + file));
    }
}
