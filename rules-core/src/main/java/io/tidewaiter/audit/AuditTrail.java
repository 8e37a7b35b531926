package io.tidewaiter.audit;

import io.tidewaiter.internal.audit.EntryText;
import io.tidewaiter.internal.audit.TrailFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An append-only trail in a file of JSON lines. Each entry carries the hash of the one before it, so that a change, a removal or an exchange
 * anywhere but at the very end is found; keep {@link #head} somewhere else to find that too. Thread-safe; one process at a time writes a file, and an empty file beside it, its name with
 * {@code .lock} behind, says which.
 *
 * <pre>{@code
 * try (AuditTrail trail = AuditTrail.open(Path.of("audit.jsonl"))) {
 *     trail.append(now, "user-17", AuditAction.VIEW, record.recordId(), "case 2026-118");
 * }
 * }</pre>
 */
public final class AuditTrail implements AutoCloseable {

    private final TrailFile file;
    private long number;
    private String head;

    private AuditTrail(TrailFile file, List<AuditEntry> entries) {
        this.file = file;
        this.number = entries.size();
        this.head = entries.isEmpty()
                ? AuditEntry.BEGINNING
                : entries.get(entries.size() - 1).hash();
    }

    /**
     * Opens a trail, or begins one.
     *
     * @throws DamagedTrailException when the entries do not follow each other, with the first line at fault
     * @throws IOException when the file cannot be read or written, or another process writes it
     */
    public static AuditTrail open(Path path) throws IOException {
        TrailFile file = TrailFile.open(path);
        try {
            return new AuditTrail(file, read(path));
        } catch (IOException | RuntimeException damaged) {
            file.close();
            throw damaged;
        }
    }

    /**
     * The entries of a trail, checked.
     *
     * @throws DamagedTrailException when the entries do not follow each other, with the first line at fault
     */
    public static List<AuditEntry> read(Path path) throws IOException {
        return EntryText.read(path);
    }

    /**
     * Checks a trail against a head that was kept elsewhere.
     *
     * @return what is wrong, as a sentence; empty when the trail is whole and contains the head
     */
    public static Optional<String> check(Path path, String keptHead) throws IOException {
        try {
            List<AuditEntry> entries = read(path);
            boolean known = keptHead.equals(AuditEntry.BEGINNING)
                    || entries.stream().anyMatch(entry -> entry.hash().equals(keptHead));
            return known
                    ? Optional.empty()
                    : Optional.of("The head that was kept is not in the trail: entries were taken off its end.");
        } catch (DamagedTrailException damaged) {
            return Optional.of(String.valueOf(damaged.getMessage()));
        }
    }

    /**
     * Writes one more entry; it is on the disk when this returns.
     *
     * @param at when it was done, UTC
     * @param who code of the user or the service, not a name
     * @param about the id of a record, or {@code id@version} of a pack
     * @param why reason; never empty for UNMASK, ERASE and STOP
     * @throws IllegalArgumentException when something is missing or too long
     */
    public synchronized AuditEntry append(Instant at, String who, AuditAction action, String about, String why)
            throws IOException {
        AuditEntry entry = new AuditEntry(number + 1, at, who, action, about, why, head);
        file.append(EntryText.line(entry));
        number++;
        head = entry.hash();
        return entry;
    }

    /** Hash of the last entry, 64 hexadecimal digits; 64 zeros when there is none. */
    public synchronized String head() {
        return head;
    }

    @Override
    public synchronized void close() throws IOException {
        file.close();
    }
}
