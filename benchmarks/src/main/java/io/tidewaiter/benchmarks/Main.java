package io.tidewaiter.benchmarks;

import java.io.IOException;

/** Starts JMH with whatever was given on the command line. */
public final class Main {

    private Main() {}

    /** Takes JMH's own options; {@code -h} lists them. */
    public static void main(String[] args) throws IOException {
        org.openjdk.jmh.Main.main(args);
    }
}
