package io.tidewaiter.watch;

import io.tidewaiter.testing.ProjectRoot;
import io.tidewaiter.watch.LabelledPairs.Figures;
import io.tidewaiter.watch.LabelledPairs.Pair;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The published figures: a change of the comparison changes them here and on the page, or nowhere. */
class LabelledPairsTest {

    private static final List<Pair> PAIRS = LabelledPairs.read("name-pairs.csv");
    private static final List<Pair> HELD_OUT = LabelledPairs.read("name-pairs-held-out.csv");

    @Test
    void the_set_is_large_enough_and_says_nothing_twice() {
        assertThat(PAIRS).hasSizeGreaterThanOrEqualTo(600);
        assertThat(HELD_OUT).hasSizeGreaterThanOrEqualTo(150);
        List<Pair> all = new ArrayList<>(PAIRS);
        all.addAll(HELD_OUT);
        assertThat(new HashSet<>(all.stream()
                        .map(pair -> pair.one() + '|' + pair.other())
                        .toList()))
                .hasSameSizeAs(all);
    }

    @Test
    void names_alone() throws IOException {
        Figures known = LabelledPairs.figures(PAIRS, LabelledPairsTest::alike);
        Figures heldOut = LabelledPairs.figures(HELD_OUT, LabelledPairsTest::alike);
        assertThat(known.f1()).as("%s", known).isGreaterThan(0.9);
        assertThat(heldOut.f1()).as("%s", heldOut).isGreaterThan(0.85);
        published("| names alone, " + PAIRS.size() + " pairs | " + known + " |");
        published("| names alone, " + HELD_OUT.size() + " pairs held out | " + heldOut + " |");
    }

    /** Every pair as two persons with one date of birth, and again with two: only one name with one date is one person. */
    @Test
    void whole_matches() throws IOException {
        List<Pair> all = new ArrayList<>(PAIRS);
        all.addAll(HELD_OUT);
        Figures sameDay = LabelledPairs.figures(all, pair -> matches(pair, "1975-03-12"));
        Figures otherDay = LabelledPairs.figures(all, pair -> matches(pair, "1975-03-13"));
        Figures both =
                new Figures(sameDay.right(), sameDay.wrong() + otherDay.right() + otherDay.wrong(), sameDay.missed());
        assertThat(otherDay.right() + otherDay.wrong()).isZero();
        assertThat(both.f1()).as("%s", both).isGreaterThan(0.9);
        published("| name and date of birth, " + 2 * all.size() + " pairs of persons | " + both + " |");
    }

    private static boolean alike(Pair pair) {
        return NameSimilarity.alike(pair.one(), pair.other());
    }

    private static boolean matches(Pair pair, String birth) {
        WatchLists lists = WatchSamples.lists(WatchSamples.entry("E-1", pair.one(), "1975-03-12"));
        return !lists.matches(WatchSamples.person(pair.other(), birth), WatchSamples.NOW)
                .isEmpty();
    }

    private static void published(String line) throws IOException {
        assertThat(Files.readString(ProjectRoot.find().resolve("docs/watch-lists.md")))
                .contains(line);
    }
}
