package io.tidewaiter.testing;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the folder of the project, whichever module the tests run in. */
public final class ProjectRoot {

    private ProjectRoot() {}

    /** The folder that holds {@code docs} and {@code rules-core}. */
    public static Path find() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null
                && !(Files.isDirectory(folder.resolve("docs")) && Files.isDirectory(folder.resolve("rules-core")))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new IllegalStateException("The tests run outside the project.");
        }
        return folder;
    }
}
