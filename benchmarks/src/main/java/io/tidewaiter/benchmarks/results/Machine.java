package io.tidewaiter.benchmarks.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What JMH's JSON does not say: the machine, the versions of what was measured, the command.
 *
 * @param facts by name, in the order in which they are shown
 */
public record Machine(Map<String, String> facts) {

    private static final String BETWEEN = ": ";

    /** Keeps what was given, in its order. */
    public Machine {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }

    /** This machine and these versions. No names of hosts or users. */
    public static Machine here(String command) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("processors", Integer.toString(Runtime.getRuntime().availableProcessors()));
        facts.put("system", property("os.name") + ' ' + property("os.version") + ' ' + property("os.arch"));
        facts.put("JVM", property("java.vm.name") + ' ' + property("java.vm.version"));
        facts.put("versions", Versions.text());
        facts.put("command", command);
        return new Machine(facts);
    }

    /** What stands beside a file of results; nothing if there is no such file. */
    public static Machine beside(Path results) {
        Path file = fileBeside(results);
        if (!Files.exists(file)) {
            return new Machine(Map.of());
        }
        Map<String, String> facts = new LinkedHashMap<>();
        List<String> problems = new ArrayList<>();
        for (String line : lines(file)) {
            int end = line.indexOf(BETWEEN);
            if (end < 1) {
                problems.add(file + ": \"" + line + "\" is not a name, a colon and a value.");
            } else {
                facts.put(line.substring(0, end), line.substring(end + BETWEEN.length()));
            }
        }
        if (!problems.isEmpty()) {
            throw new ResultException(problems);
        }
        return new Machine(facts);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new ResultException(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** Writes it beside a file of results. */
    public void writeBeside(Path results) throws IOException {
        Files.writeString(fileBeside(results), String.join("\n", lines()) + "\n");
    }

    /** As {@code name: value}, in order. */
    public List<String> lines() {
        return facts.entrySet().stream()
                .map(fact -> fact.getKey() + BETWEEN + fact.getValue())
                .toList();
    }

    private static Path fileBeside(Path results) {
        String name = String.valueOf(results.getFileName());
        return results.resolveSibling(name.replaceFirst("\\.json$", "") + ".machine.txt");
    }

    private static String property(String name) {
        return System.getProperty(name, "?");
    }
}
