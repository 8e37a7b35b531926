package io.tidewaiter.benchmarks.results;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The versions of the library and of the engines beside it, as the build knows them. */
final class Versions {

    private static final String FILE = "versions.properties";

    private Versions() {}

    /** As {@code Drools 10.2.0, Evrete 4.0.3}. */
    static String text() {
        return new TreeMap<>(read())
                .entrySet().stream()
                        .map(one -> one.getKey().toString().replace('_', ' ') + ' ' + one.getValue())
                        .collect(Collectors.joining(", "));
    }

    private static Properties read() {
        Properties versions = new Properties();
        try (InputStream in = Versions.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is not in the jar. Build the project with mvn package.");
            }
            versions.load(in);
        } catch (IOException e) {
            throw new IllegalStateException(FILE + " cannot be read.", e);
        }
        return versions;
    }
}
