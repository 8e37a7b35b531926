package io.tidewaiter.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Finds out what the streams of the process are connected to. */
final class Terminals {

    private Terminals() {}

    /**
     * Whether a stream is a terminal. Java 17 can only tell for input and output together; Linux tells for each one.
     *
     * @param descriptor 1 for standard output, 2 for standard error
     */
    @SuppressWarnings(
            "SystemConsoleNull") // Since Java 22 a guess that may be wrong, but only where Linux does not tell.
    static boolean isTerminal(int descriptor) {
        Path link = Path.of("/proc/self/fd", Integer.toString(descriptor));
        try {
            String target = Files.readSymbolicLink(link).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException notLinux) {
            return System.console() != null;
        }
    }

    /** Whether to use colours: on a terminal that has them, unless the user said no (see no-color.org). */
    static boolean colours(boolean terminal, Map<String, String> environment) {
        boolean refused = !environment.getOrDefault("NO_COLOR", "").isEmpty();
        return terminal && !refused && !"dumb".equals(environment.get("TERM"));
    }
}
