package io.tidewaiter.alerts;

import io.tidewaiter.internal.alerts.NumberIndex;
import io.tidewaiter.internal.alerts.PartyIndex;
import io.tidewaiter.internal.alerts.Signatures;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The alerts of all units at one moment: immutable, indexed, for any number of threads. A host keeps the current ones in a variable of its own and
 * replaces them when a file arrives; packs are not touched.
 *
 * <pre>{@code
 * AtomicReference<Alerts> current = new AtomicReference<>(Alerts.none());
 * RiskProfiler profiler = RiskProfiler.builder().packs(packs).alerts(current::get).build();
 * current.updateAndGet(alerts -> alerts.with(file.verify(key)));
 * }</pre>
 */
public final class Alerts {

    private static final Alerts NONE = new Alerts(new TreeMap<>());

    private final SortedMap<String, AlertFile> files;
    private final NumberIndex numbers;
    private final PartyIndex parties;
    private final String sha256;

    private Alerts(SortedMap<String, AlertFile> files) {
        this.files = Collections.unmodifiableSortedMap(files);
        List<Alert> all = files.values().stream()
                .flatMap(file -> file.alerts().stream())
                .sorted(Comparator.comparing(Alert::unit).thenComparing(Alert::reference))
                .toList();
        this.numbers = new NumberIndex(all);
        this.parties = new PartyIndex(all);
        this.sha256 = Signatures.sha256(files.values());
    }

    /** No alerts, which is known: a rule on alerts is then false, not unknown. */
    public static Alerts none() {
        return NONE;
    }

    /**
     * The alerts of several files; of each sender the latest serial counts, whatever the order.
     *
     * @throws InvalidAlertsException when two different files of a sender have the same serial
     */
    public static Alerts of(AlertFile... files) {
        return NONE.with(Arrays.asList(files));
    }

    /**
     * These alerts and those of one more file. An earlier serial than the one already here changes nothing.
     *
     * @throws InvalidAlertsException when another file of the sender has the same serial
     */
    public Alerts with(AlertFile file) {
        return with(List.of(file));
    }

    /**
     * These alerts and those of more files, indexed once.
     *
     * @throws InvalidAlertsException when two different files of a sender have the same serial, with all such senders
     */
    public Alerts with(Collection<AlertFile> more) {
        SortedMap<String, AlertFile> merged = new TreeMap<>(files);
        List<String> problems = more.stream()
                .filter(file -> clash(file, merged.merge(file.sender(), file, Alerts::later)))
                .map(file -> "Two different files of " + file.sender() + " have serial " + file.serial() + ". Ask "
                        + file.sender() + " which one holds, and for a new serial.")
                .distinct()
                .toList();
        if (!problems.isEmpty()) {
            throw new InvalidAlertsException(problems);
        }
        return merged.equals(files) ? this : new Alerts(merged);
    }

    private static AlertFile later(AlertFile one, AlertFile other) {
        return other.serial() > one.serial() ? other : one;
    }

    private static boolean clash(AlertFile file, AlertFile kept) {
        return kept.serial() == file.serial() && !Arrays.equals(kept.canonical(), file.canonical());
    }

    /** The files these alerts come from, by sender, to pass on. */
    public SortedMap<String, AlertFile> files() {
        return files;
    }

    /** SHA-256 of all alerts with their senders and serials, hexadecimal; equal alerts have an equal digest. */
    public String sha256() {
        return sha256;
    }

    /** Whether any alert of a kind is in force on a day. */
    public boolean any(AlertTarget target, LocalDate day) {
        return target == AlertTarget.PARTY ? parties.any(day) : numbers.any(target, day);
    }

    /**
     * The alerts in force on a day that name a number, by unit and reference; parties are not found this way.
     *
     * @param identifier as found, with or without blanks, hyphens, dots and slashes
     */
    public List<Alert> find(AlertTarget target, String identifier, LocalDate day) {
        return numbers.find(target, identifier, day);
    }

    /** The alerts in force on a day that name a party, by unit and reference. */
    public List<PartyMatch> find(AlertedParty party, LocalDate day) {
        return parties.find(party, day);
    }

    /** Whether an alert in force on a day would name the party if what is not known of it agreed. */
    public boolean possible(AlertedParty party, LocalDate day) {
        return parties.possible(party, day);
    }

    /** Sender and serial of each file, for example {@code EX-PCU 12}. */
    @Override
    public String toString() {
        return files.values().stream().map(AlertFile::toString).toList().toString();
    }
}
