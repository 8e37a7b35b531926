package io.tidewaiter.internal.pack;

import io.tidewaiter.internal.text.Shown;
import io.tidewaiter.pack.PackProblem;
import io.tidewaiter.pack.PackRef;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code pack.lock}. */
final class LockReader {

    private static final Pattern PACK =
            Pattern.compile("pack (" + ManifestReader.ID + ") (" + Version.PATTERN + ") (?<digest>[0-9a-f]{64})");
    private static final Pattern RULE = Pattern.compile("rule ([A-Z0-9-]{1,40}) ([0-9a-f]{64})");

    private LockReader() {}

    static Optional<PackLock> read(String text, List<PackProblem> problems) {
        String[] lines = text.stripTrailing().split("\n", -1);
        Matcher pack = PACK.matcher(lines[0]);
        if (!pack.matches()) {
            problems.add(unreadable(lines[0], 1));
            return Optional.empty();
        }
        SortedMap<String, String> rules = new TreeMap<>();
        for (int i = 1; i < lines.length; i++) {
            Matcher rule = RULE.matcher(lines[i]);
            if (!rule.matches()) {
                problems.add(unreadable(lines[i], i + 1));
                return Optional.empty();
            }
            rules.put(rule.group(1), rule.group(2));
        }
        String[] words = lines[0].split(" ", -1);
        return Optional.of(new PackLock(new PackRef(words[1], words[2], words[3]), rules));
    }

    private static PackProblem unreadable(String line, int number) {
        return PackProblem.error(
                PackPaths.LOCK,
                number,
                "Not a line of a lock file: " + Shown.quoted(line),
                "Do not edit pack.lock; restore it, or write it anew with 'pack lock'.");
    }
}
