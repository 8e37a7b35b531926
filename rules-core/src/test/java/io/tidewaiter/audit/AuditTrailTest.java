package io.tidewaiter.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AuditTrailTest {

    private static final Instant NOW = Instant.parse("2026-03-04T10:00:00Z");

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("audit.jsonl");
        try (AuditTrail trail = AuditTrail.open(file)) {
            trail.append(NOW, "service-1", AuditAction.LOAD, "sea-container@1.1.0", "");
            trail.append(NOW.plusSeconds(1), "service-1", AuditAction.EVALUATE, "0123abcd", "");
            trail.append(NOW.plusSeconds(2), "user-17", AuditAction.VIEW, "0123abcd", "case \"2026-118\", line 2");
        }
    }

    @Test
    void aTrailGoesOnWhereItStopped() throws IOException {
        String head;
        try (AuditTrail trail = AuditTrail.open(file)) {
            AuditEntry entry = trail.append(NOW, "dpo-1", AuditAction.STOP, "sea-container@1.1.0", "order 7");
            assertThat(entry.number()).isEqualTo(4);
            head = trail.head();
        }
        List<AuditEntry> entries = AuditTrail.read(file);
        assertThat(entries).extracting(AuditEntry::number).containsExactly(1L, 2L, 3L, 4L);
        assertThat(entries.get(0).before()).isEqualTo(AuditEntry.BEGINNING);
        assertThat(entries.get(2).why()).isEqualTo("case \"2026-118\", line 2");
        assertThat(entries.get(3).hash()).isEqualTo(head);
        assertThat(AuditTrail.check(file, head)).isEmpty();
    }

    @Test
    void everyChangedByteIsFound() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        String head = AuditTrail.read(file).get(2).hash();
        long seed = Long.getLong("tidewaiter.seed", 20261122L);
        System.out.println("audit trail, seed " + seed);
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 500; i++) {
            byte[] changed = whole.clone();
            int at = random.nextInt(changed.length);
            changed[at] = (byte) (changed[at] ^ (1 << random.nextInt(7)));
            Files.write(file, changed);
            assertThat(AuditTrail.check(file, head))
                    .as("seed %d, byte %d", seed, at)
                    .isNotEmpty();
        }
    }

    @Test
    void removedExchangedAndCutLinesAreFound() throws IOException {
        String head = AuditTrail.read(file).get(2).hash();
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        for (int gone = 0; gone < lines.size(); gone++) {
            List<String> rest = new ArrayList<>(lines);
            rest.remove(gone);
            Files.write(file, rest, StandardCharsets.UTF_8);
            assertThat(AuditTrail.check(file, head)).as("without line %d", gone).isNotEmpty();
        }
        List<String> exchanged = new ArrayList<>(lines);
        Collections.swap(exchanged, 0, 1);
        Files.write(file, exchanged, StandardCharsets.UTF_8);
        assertThatThrownBy(() -> AuditTrail.open(file))
                .isInstanceOf(DamagedTrailException.class)
                .hasMessageContaining("Line 1");
        Files.writeString(file, String.join("\n", lines), StandardCharsets.UTF_8);
        assertThatThrownBy(() -> AuditTrail.read(file)).hasMessageContaining("has no end");
    }

    @Test
    void twoWritersAreRefusedAndTheFirstGoesOn() throws IOException {
        try (AuditTrail first = AuditTrail.open(file)) {
            assertThatThrownBy(() -> AuditTrail.open(file))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("One process at a time");
            first.append(NOW, "user-17", AuditAction.EXPORT, "0123abcd", "");
        }
        assertThat(AuditTrail.read(file)).hasSize(4);
    }

    @Test
    void anotherProcessIsRefusedEvenWhenTheTrailWasReadMeanwhile() throws IOException, InterruptedException {
        try (AuditTrail first = AuditTrail.open(file)) {
            assertThat(AuditTrail.check(file, first.head())).isEmpty();
            assertThat(TrailOpener.inAnotherProcess(file)).isEqualTo(TrailOpener.REFUSED);
        }
        assertThat(TrailOpener.inAnotherProcess(file)).isEqualTo(TrailOpener.OPENED);
    }

    @Test
    void aDamagedTrailIsFoundWhenItsBeginningIsTheHeadThatWasKept() throws IOException {
        assertThat(AuditTrail.check(file, AuditEntry.BEGINNING)).isEmpty();
        Files.writeString(file, Files.readString(file).replace("user-17", "user-18"));
        assertThat(AuditTrail.check(file, AuditEntry.BEGINNING)).isNotEmpty();
    }

    @Test
    void unmaskingErasingAndStoppingNeedAReason() throws IOException {
        try (AuditTrail trail = AuditTrail.open(file)) {
            for (AuditAction action : List.of(AuditAction.UNMASK, AuditAction.ERASE, AuditAction.STOP)) {
                assertThatThrownBy(() -> trail.append(NOW, " ", action, "x".repeat(501), ""))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining("who is empty")
                        .hasMessageContaining("about has more than")
                        .hasMessageContaining("why is empty");
            }
        }
        assertThat(AuditTrail.read(file)).hasSize(3);
    }
}
