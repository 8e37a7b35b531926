package io.tidewaiter.audit;

import java.io.IOException;
import java.nio.file.Path;

/** Opens a trail in a Java of its own, for a lock within one process says nothing of two. */
final class TrailOpener {

    static final int OPENED = 0;
    static final int REFUSED = 3;

    private TrailOpener() {}

    static int inAnotherProcess(Path file) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return new ProcessBuilder(java, "-cp", classes, TrailOpener.class.getName(), file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start()
                .waitFor();
    }

    /** Ends with what became of it. */
    public static void main(String[] args) {
        int status = REFUSED;
        try {
            AuditTrail.open(Path.of(args[0])).close();
            status = OPENED;
        } catch (IOException refused) {
            // Said by the status.
        }
        System.exit(status);
    }
}
