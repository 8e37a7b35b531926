package io.tidewaiter.internal.normalise;

import io.tidewaiter.pack.ReferenceData;
import io.tidewaiter.pack.ReferenceTable;
import io.tidewaiter.pack.TableRow;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A look-up in an indexed table finds what reading the table from top to bottom finds. */
class LookupTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final List<String> PARTS = List.of("", "A", "B", "AB", "A B", "*");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void finds_what_a_scan_finds(long seed) {
        Random random = new Random(seed);
        ReferenceTable table = bands(random);
        Lookup lookup = new Lookup(KnownTable.VALUE_BANDS, table);

        int found = 0;
        for (int i = 0; i < 2_000; i++) {
            LocalDate day = FIRST.plusDays(random.nextInt(60) - 10);
            String[] key = {part(random), part(random), part(random)};

            TableRow scanned = scan(table, day, key);
            Row row = lookup.find(on(day), key);

            assertThat(row == null ? null : row.cells())
                    .as("%s on %s", Arrays.toString(key), day)
                    .isSameAs(scanned);
            assertThat(table.find(day, key).orElse(null)).isSameAs(scanned);
            if (row != null && scanned != null) {
                found++;
                assertThat(row.number("declarations"))
                        .isEqualByComparingTo(scanned.number("declarations").orElseThrow());
            }
        }
        assertThat(found).isPositive();
    }

    /** Keys of one part and of two are looked up on ways of their own. */
    @Test
    void finds_keys_of_one_part_and_of_two() {
        Lookup events = new Lookup(
                KnownTable.DISRUPTIONS,
                TestTables.table(
                        "disruptions",
                        "place",
                        "place,event,valid_from,valid_to",
                        "A,first,2026-01-01,2026-01-10",
                        "A,second,2026-01-12,2026-01-20",
                        "B,always,,"));
        Lookup values = new Lookup(
                KnownTable.EXPORT_VALUES,
                TestTables.table("export-values", "country hs6", "country,hs6,dollars", "EC,080390,1", "RS,080390,2"));

        assertThat(event(events, FIRST, "A")).isEqualTo("first");
        assertThat(event(events, FIRST.plusDays(10), "A")).isNull();
        assertThat(event(events, FIRST.plusDays(11), "A")).isEqualTo("second");
        assertThat(event(events, FIRST.plusDays(400), "B")).isEqualTo("always");
        assertThat(events.find(on(FIRST), "C")).isNull();
        assertThat(values.find(on(FIRST), "RS", "080390").number("dollars")).isEqualByComparingTo("2");
        assertThat(values.find(on(FIRST), "RS", "080610")).isNull();
        assertThat(values.find(on(FIRST), "080390", "RS")).isNull();
    }

    private static String event(Lookup events, LocalDate day, String place) {
        Row row = events.find(on(day), place);
        return row == null ? null : row.text("event");
    }

    @Test
    void gives_numbers_without_trailing_zeros() {
        ReferenceTable table = TestTables.table(
                "value-bands",
                "hs6 origin currency",
                "hs6,origin,currency,p05_per_kg,p95_per_kg,declarations",
                "080390,EC,EUR,0.50,1.500,4.12E2");

        Row row = new Lookup(KnownTable.VALUE_BANDS, table).find(on(FIRST), "080390", "EC", "EUR");

        assertThat(row).isNotNull();
        assertThat(row.numbers()).hasToString("[0.5, 1.5, 412]");
    }

    private static Tables on(LocalDate day) {
        return new Tables(new Knowledge(ReferenceData.empty()), day);
    }

    /** Four rows of each key follow each other in time, with days between them; the first and the last are open at an end. */
    private static ReferenceTable bands(Random random) {
        Stream<String> header = Stream.of("hs6,origin,currency,p05_per_kg,p95_per_kg,declarations,valid_from,valid_to");
        Stream<String> rows =
                IntStream.range(0, 120).mapToObj(i -> key(i / 4) + ",1,2," + i + "," + period(random, i % 4));
        String[] lines = Stream.concat(header, rows).toArray(String[]::new);
        return TestTables.table("value-bands", "hs6 origin currency", lines);
    }

    /** A key of its own for each number below 216. */
    private static String key(int number) {
        int spread = number * 7;
        return PARTS.get(spread % 6) + "," + PARTS.get(spread / 6 % 6) + "," + PARTS.get(spread / 36 % 6);
    }

    private static String period(Random random, int which) {
        LocalDate from = FIRST.plusDays(which * 10L + random.nextInt(3));
        LocalDate to = FIRST.plusDays(which * 10L + 5 + random.nextInt(4));
        return (which == 0 ? "" : from) + "," + (which == 3 ? "" : to);
    }

    private static String part(Random random) {
        return PARTS.get(random.nextInt(PARTS.size()));
    }

    private static TableRow scan(ReferenceTable table, LocalDate day, String... key) {
        for (TableRow row : table.rows()) {
            boolean same = true;
            for (int i = 0; i < key.length; i++) {
                same &= row.text(table.key().get(i)).orElse("").equals(key[i]);
            }
            if (same && row.inForce(day)) {
                return row;
            }
        }
        return null;
    }
}
