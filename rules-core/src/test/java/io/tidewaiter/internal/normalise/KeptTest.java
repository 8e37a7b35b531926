package io.tidewaiter.internal.normalise;

import io.tidewaiter.facts.FactSheet;
import io.tidewaiter.model.Consignment;
import io.tidewaiter.pack.ReferenceData;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What is kept of codes and ways never shows: not in the facts, not in the tables that were consulted, not on another day. */
class KeptTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 4);
    private static final Instant FROM = Instant.parse("2024-11-01T12:00:00Z");
    private static final int RECORDS = 3_000;

    private final long seed = Long.getLong("tidewaiter.seed", 20261123L);
    private final Knowledge none = new Knowledge(ReferenceData.empty());

    /** Days before, in and after the stretches of the test tables, more of them than are kept, on several threads at once. */
    @Test
    void whoeverHasSeenManySaysOfEachWhatOneSaysWhoSawNone() {
        System.out.println("kept, seed " + seed);
        Normaliser experienced = new Normaliser(TestTables.ALL);
        Random random = new Random(seed);
        List<Consignment> records = new ArrayList<>();
        List<Instant> asOf = new ArrayList<>();
        for (int i = 0; i < RECORDS; i++) {
            records.add(new RandomRecords(seed + i).consignment());
            asOf.add(FROM.plus(30L * random.nextInt(3 * Kept.MOST_DAYS), ChronoUnit.DAYS));
        }
        List<FactSheet> sheets = IntStream.range(0, RECORDS)
                .parallel()
                .mapToObj(i -> experienced.normalise(records.get(i), asOf.get(i)))
                .toList();
        for (int i = 0; i < RECORDS; i++) {
            FactSheet fresh = new Normaliser(TestTables.ALL).normalise(records.get(i), asOf.get(i));
            assertThat(sheets.get(i)).as("record %d on %s", i, asOf.get(i)).isEqualTo(fresh);
        }
    }

    @Test
    void anAnswerThatRestsOnDaysIsKeptForItsDay() {
        AtomicInteger asked = new AtomicInteger();
        Kept<String, LocalDate> kept = new Kept<>((key, tables) -> {
            asked.incrementAndGet();
            tables.seeDays();
            return tables.day();
        });
        for (int i = 0; i < 3; i++) {
            assertThat(kept.of("080390", new Tables(none, DAY))).isEqualTo(DAY);
            assertThat(kept.of("080390", new Tables(none, DAY.plusDays(1)))).isEqualTo(DAY.plusDays(1));
        }
        assertThat(asked).hasValue(2);
    }

    @Test
    void anyOtherAnswerIsKeptForAllDays() {
        AtomicInteger asked = new AtomicInteger();
        Kept<String, Integer> kept = new Kept<>((key, tables) -> asked.incrementAndGet());
        for (int i = 0; i < 3 * Kept.MOST_DAYS; i++) {
            assertThat(kept.of("080390", new Tables(none, DAY.plusDays(i)))).isEqualTo(1);
        }
    }

    @Test
    void tablesThatWereNeededForTheAnswerAreNeededAgain() {
        Kept<String, Boolean> kept = new Kept<>((key, tables) -> tables.loaded(KnownTable.HS_CODES));
        for (int i = 0; i < 2; i++) {
            Tables tables = new Tables(none, DAY);
            kept.of("080390", tables);
            assertThat(tables.needed()).isEqualTo(EnumSet.of(KnownTable.HS_CODES));
            assertThat(tables.missing()).containsExactly("hs-codes");
        }
    }

    /** The first time and the second: what rests on an answer of a day holds for that day alone, too. */
    @Test
    void whoeverAsksForAnAnswerOfADayHasSeenDays() {
        Kept<String, Integer> kept = new Kept<>((key, tables) -> {
            tables.seeDays();
            return tables.day().getDayOfMonth();
        });
        Kept<String, Integer> resting = new Kept<>(kept::of);
        for (int i = 0; i < 2; i++) {
            Tables tables = new Tables(none, DAY);
            assertThat(resting.of("080390", tables)).isEqualTo(4);
            assertThat(tables.sawDays()).isTrue();
            assertThat(resting.of("080390", new Tables(none, DAY.plusDays(1)))).isEqualTo(5);
        }
    }

    @Test
    void moreKeysAndDaysThanAreKeptGiveTheirOwnAnswers() {
        Kept<String, String> kept = new Kept<>((key, tables) -> {
            if (key.endsWith("7")) {
                tables.seeDays();
            }
            return key + tables.sawDays();
        });
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < Kept.MOST + 100; i++) {
                LocalDate day = DAY.plusDays(i % (2 * Kept.MOST_DAYS));
                assertThat(kept.of("" + i, new Tables(none, day))).isEqualTo(i + "" + (i % 10 == 7));
            }
        }
    }
}
