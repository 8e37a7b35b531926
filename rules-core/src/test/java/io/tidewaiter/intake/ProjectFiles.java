package io.tidewaiter.intake;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds files of the project from whatever module the tests run in. */
final class ProjectFiles {

    private ProjectFiles() {}

    /** The folder that holds {@code docs} and {@code rules-core}. */
    static Path root() {
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
