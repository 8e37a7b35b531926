package io.tidewaiter.internal.pack;

import io.tidewaiter.pack.InvalidPackException;
import io.tidewaiter.pack.PackProblem;
import io.tidewaiter.pack.PackRef;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a pack was when its version was last fixed: the digest of the pack and of each rule. Kept in {@code pack.lock} beside the pack,
 * so that a change without a new version, and an id that is gone, are found before anybody relies on the pack.
 *
 * <pre>
 * pack sea-container 1.0.0 9f86d0...
 * rule SEA-01 5feceb...
 * rule SEA-03 6b86b2...
 * </pre>
 *
 * @param pack id, version and digest of the pack
 * @param rules SHA-256 of each rule file by rule id, with line feeds
 */
public record PackLock(PackRef pack, SortedMap<String, String> rules) {

    private static final String ADVICE = "Raise the version in pack.yaml, then run 'pack lock'.";

    /** Copies the map. */
    public PackLock {
        rules = Collections.unmodifiableSortedMap(new TreeMap<>(rules));
    }

    /** The lock of a pack as it is now. */
    public static PackLock of(OpenedPack opened) {
        SortedMap<String, String> rules = new TreeMap<>();
        opened.pack()
                .cards()
                .forEach(card ->
                        rules.put(card.id(), PackDigest.of(opened.files().text(card.file()))));
        return new PackLock(opened.pack().ref(), rules);
    }

    /** The lock file of a pack; empty when it has none. */
    private static Optional<PackLock> in(PackFiles files, List<PackProblem> problems) {
        String text = files.text(PackPaths.LOCK);
        return text.isBlank() ? Optional.empty() : LockReader.read(text, problems);
    }

    /**
     * What is wrong with a pack against its lock file.
     *
     * @return errors, sorted; empty when nothing changed, or all changes came with a new version
     */
    public static List<PackProblem> check(OpenedPack opened) {
        List<PackProblem> problems = new ArrayList<>();
        Optional<PackLock> locked = in(opened.files(), problems);
        if (locked.isEmpty() && problems.isEmpty()) {
            problems.add(error("No pack.lock", "Run 'pack lock' and keep the file with the pack."));
        }
        PackLock now = of(opened);
        locked.ifPresent(lock -> problems.addAll(lock.compare(now)));
        if (problems.isEmpty() && locked.isPresent() && !locked.get().equals(now)) {
            problems.add(error(
                    "pack.lock is of version " + locked.get().pack.version() + ", the pack of " + now.pack.version(),
                    "Run 'pack lock'."));
        }
        return problems.stream().sorted().toList();
    }

    /**
     * The lock a pack gets next, to be written to {@code pack.lock}.
     *
     * @throws InvalidPackException when something changed since the last lock without a new version, or an id is gone
     */
    public static PackLock renew(OpenedPack opened) {
        List<PackProblem> problems = new ArrayList<>();
        PackLock now = of(opened);
        in(opened.files(), problems).ifPresent(lock -> problems.addAll(lock.compare(now)));
        if (!problems.isEmpty()) {
            throw new InvalidPackException(now.pack.toString(), problems);
        }
        return now;
    }

    /** What changed since this lock that should not have. */
    public List<PackProblem> compare(PackLock now) {
        List<PackProblem> problems = new ArrayList<>();
        if (!pack.id().equals(now.pack.id())) {
            problems.add(
                    error("The id was " + pack.id() + ", is " + now.pack.id(), "Ids are permanent: make a new pack."));
            return problems;
        }
        for (String id : rules.keySet()) {
            if (!now.rules.containsKey(id)) {
                problems.add(error(
                        "The rule " + id + " is gone", "Ids are permanent: bring it back with @status(deprecated)."));
            }
        }
        if (pack.version().equals(now.pack.version())) {
            problems.addAll(changes(now));
        } else if (Version.later(pack.version(), now.pack.version())) {
            problems.add(error(
                    "The version " + now.pack.version() + " is older than the locked " + pack.version(),
                    "Versions only rise."));
        }
        return problems;
    }

    private List<PackProblem> changes(PackLock now) {
        List<PackProblem> problems = new ArrayList<>();
        now.rules.forEach((id, digest) -> {
            String before = rules.getOrDefault(id, "");
            if (!digest.equals(before)) {
                String what = before.isEmpty() ? "is new" : "changed";
                problems.add(PackProblem.error(
                        "rules/" + id + PackPaths.RULE, 0, "The rule " + what + ", the version did not", ADVICE));
            }
        });
        if (problems.isEmpty() && !pack.sha256().equals(now.pack.sha256())) {
            problems.add(error("Cases, lists, texts or notes changed, the version did not", ADVICE));
        }
        return problems;
    }

    /** The text of {@code pack.lock}. */
    public String text() {
        StringBuilder text = new StringBuilder();
        text.append("pack ")
                .append(pack.id())
                .append(' ')
                .append(pack.version())
                .append(' ')
                .append(pack.sha256())
                .append('\n');
        rules.forEach((id, digest) ->
                text.append("rule ").append(id).append(' ').append(digest).append('\n'));
        return text.toString();
    }

    private static PackProblem error(String found, String advice) {
        return PackProblem.error(PackPaths.LOCK, 0, found, advice);
    }
}
