package io.tidewaiter.testing;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the folder of the project, whichever module the tests run in. */
public final class ProjectRoot {

    private ProjectRoot() {}

    public static Path find() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("rules-core"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
