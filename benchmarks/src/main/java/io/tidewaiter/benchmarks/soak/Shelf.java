package io.tidewaiter.benchmarks.soak;

import io.tidewaiter.LanePolicy;
import io.tidewaiter.RiskProfiler;
import io.tidewaiter.pack.PackRef;
import io.tidewaiter.pack.RulePack;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The packs on disk, each read anew whenever its turn comes, and what their names stand for. */
final class Shelf {

    private final Path folder;
    private final Map<PackRef, Edition> editions = new HashMap<>();
    private final List<Path> places = new ArrayList<>();

    /** Writes all editions into a folder. */
    Shelf(Path folder) throws IOException {
        this.folder = folder;
        for (Edition edition : Edition.ALL) {
            Path place = this.folder.resolve(edition.version());
            PackFolder.write(place, edition);
            places.add(place);
            editions.put(RulePack.read(place).ref(), edition);
        }
    }

    /** Reads and compiles the pack of a turn, counted from 0. */
    RiskProfiler profiler(long turn) {
        return RiskProfiler.builder()
                .pack(places.get((int) (turn % places.size())))
                .policy(LanePolicy.standard().withRandom(new LanePolicy.RandomShare(0, "none")))
                .build();
    }

    /** The edition that a result names: id, version and digest must all be those that were written. */
    Edition edition(List<PackRef> packs) {
        Edition edition = packs.size() == 1 ? editions.get(packs.get(0)) : null;
        if (edition == null) {
            throw new IllegalStateException("A result names packs that were never written: " + packs);
        }
        return edition;
    }
}
