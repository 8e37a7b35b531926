package io.tidewaiter.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Where a command reads and writes. Text is UTF-8 with line feeds alone, whatever the machine says.
 *
 * @param in standard input
 * @param out standard output; fails when the reader at the other end has gone, as {@code System.out} does not
 * @param err standard error, flushed at every line
 * @param colour whether standard output is a terminal that wants colours
 * @param live whether standard error is a terminal, where a line can be written over
 */
public record Console(InputStream in, OutputStream out, PrintWriter err, boolean colour, boolean live) {

    /** The streams of the process. */
    public static Console ofProcess() {
        return new Console(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new PrintWriter(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                Terminals.colours(Terminals.isTerminal(1), System.getenv()),
                Terminals.isTerminal(2));
    }

    /** Writes text to standard output. */
    public void print(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** Writes a message and a line feed to standard error. */
    public void say(String message) {
        err.print(message + "\n");
        err.flush();
    }
}
