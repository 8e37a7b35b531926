package io.tidewaiter.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

import static io.tidewaiter.watch.WatchSamples.NOW;
import static io.tidewaiter.watch.WatchSamples.entry;
import static io.tidewaiter.watch.WatchSamples.header;
import static io.tidewaiter.watch.WatchSamples.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class WatchListDeltaTest {

    private static final String[] NAMES = {
        "Ivan Petrović",
        "Иван Петровић",
        "Ana Perić",
        "Ahmed Hassan",
        "أحمد حسن",
        "Nikos Pappas",
        "Marko Kos",
        "Jean-Pierre Noir",
        "Li Wei"
    };

    /** After any number of changes a list answers as one that was built at once from what is left. */
    @Test
    void changes_give_what_a_full_rebuild_gives() {
        long seed = 4711L;
        Random random = new Random(seed);
        Map<String, WatchEntry> truth = new TreeMap<>();
        WatchList list = WatchList.of(header("0"), List.of());
        for (int version = 1; version <= 120; version++) {
            WatchListDelta delta = delta(random, truth, version);
            list = list.with(delta);
            if (version % 10 == 0) {
                same(
                        list,
                        WatchList.of(header("" + version), new ArrayList<>(truth.values())),
                        "seed " + seed + ", version " + version);
            }
        }
    }

    private static WatchListDelta delta(Random random, Map<String, WatchEntry> truth, int version) {
        List<WatchEntry> upserts = new ArrayList<>();
        List<String> removals = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String id = "E-" + random.nextInt(900);
            boolean changed = removals.contains(id)
                    || upserts.stream().anyMatch(entry -> entry.id().equals(id));
            if (!changed && truth.containsKey(id) && random.nextInt(3) == 0) {
                removals.add(id);
                truth.remove(id);
            } else if (!changed) {
                WatchEntry entry = entry(id, NAMES[random.nextInt(NAMES.length)], birth(random));
                upserts.add(entry);
                truth.put(id, entry);
            }
        }
        return new WatchListDelta("" + (version - 1), header("" + version), upserts, removals);
    }

    private static String birth(Random random) {
        String year = "" + (1970 + random.nextInt(4));
        return switch (random.nextInt(4)) {
            case 0 -> year;
            case 1 -> year + "-0" + (1 + random.nextInt(3));
            default -> year + "-0" + (1 + random.nextInt(3)) + "-0" + (1 + random.nextInt(3));
        };
    }

    private static void same(WatchList list, WatchList rebuilt, String when) {
        assertThat(list.size()).as(when).isEqualTo(rebuilt.size());
        assertThat(list.sha256()).as(when).isEqualTo(rebuilt.sha256());
        int found = 0;
        for (String name : NAMES) {
            for (String birth : List.of("1970-01-02", "1971-03-01", "1972-02", "1973")) {
                List<WatchMatch> matches = WatchLists.of(list).matches(person(name, birth), NOW);
                assertThat(matches).as(when).isEqualTo(WatchLists.of(rebuilt).matches(person(name, birth), NOW));
                found += matches.size();
            }
        }
        assertThat(found).isPositive();
        List<String> ids = new ArrayList<>();
        list.forEach(entry -> ids.add(entry.id()));
        assertThat(ids).doesNotHaveDuplicates().hasSize(list.size());
    }

    @Test
    void the_version_in_use_is_not_disturbed() throws Exception {
        WatchList first = WatchList.of(
                header("1"),
                List.of(entry("E-1", "Ivan Petrović", "1975-03-12"), entry("E-2", "Ana Perić", "1980-01-01")));
        Person ivan = person("Ivan Petrovic", "1975-03-12");
        Callable<Boolean> reads = () -> {
            boolean always = true;
            for (int i = 0; i < 2_000; i++) {
                always &= WatchLists.of(first).matches(ivan, NOW).size() == 1;
            }
            return always;
        };
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            List<Future<Boolean>> readers = List.of(pool.submit(reads), pool.submit(reads));
            WatchList last = first;
            for (int version = 2; version < 60; version++) {
                List<WatchEntry> upserts = List.of(
                        entry("E-1", "Somebody Else", "1975-03-12"), entry("N-" + version, "Ivan Kos", "1975-03-12"));
                last = last.with(new WatchListDelta("" + (version - 1), header("" + version), upserts, List.of()));
            }
            assertThat(WatchLists.of(last).matches(ivan, NOW)).isEmpty();
            assertThat(last.size()).isEqualTo(60);
            for (Future<Boolean> reader : readers) {
                assertThat(reader.get()).isTrue();
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void a_change_that_does_not_fit_is_refused_with_every_problem() {
        WatchList list = WatchList.of(header("1"), List.of(entry("E-1", "Ivan Petrović", "1975-03-12")));
        WatchEntry twice = entry("E-5", "Ana Perić", "1980-01-01");
        WatchListHeader other =
                WatchListHeaderBuilder.builder(header("3")).id("EX-OTHER").build();
        assertThatThrownBy(
                        () -> list.with(new WatchListDelta("3", other, List.of(twice, twice), List.of("E-9", "E-5"))))
                .isInstanceOf(InvalidWatchListException.class)
                .hasMessageContainingAll(
                        "for another list",
                        "applies to version 3, and this is version 1",
                        "leads to the version it starts from",
                        "upserts[1].id",
                        "removals[0] is not on the list",
                        "removals[1] is changed twice");
        assertThatThrownBy(() -> WatchList.of(header("1"), List.of(twice, twice)))
                .isInstanceOf(InvalidWatchListException.class)
                .hasMessageContaining("entries[1].id");
    }
}
