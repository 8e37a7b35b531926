package io.tidewaiter.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/** Runs the command line in this process and keeps what it wrote. */
public final class Cli {

    private Cli() {}

    /** What came of a run. */
    public record Result(int status, String out, String err) {

        /** The last line of standard error. */
        public String lastLine() {
            return err.lines().reduce("", (before, line) -> line);
        }
    }

    public static Result run(String... arguments) {
        return runWith("", arguments);
    }

    /** Runs with something on standard input. */
    public static Result runWith(String input, String... arguments) {
        var out = new ByteArrayOutputStream();
        var in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        Result streams = runOn(in, out, arguments);
        return new Result(streams.status(), out.toString(StandardCharsets.UTF_8), streams.err());
    }

    /** Runs with streams of the test's own; the result has no output. */
    public static Result runOn(InputStream in, OutputStream out, String... arguments) {
        var err = new StringWriter();
        var console = new Console(in, out, new PrintWriter(err), false, false);
        int status = Main.run(console, arguments);
        return new Result(status, "", err.toString());
    }
}
