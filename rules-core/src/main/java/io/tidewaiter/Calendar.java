package io.tidewaiter;

import io.tidewaiter.internal.pack.ParsedPack;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.LongStream;

/** The periods in which the same packs are in force, each with its line-up once a subject needed it. */
final class Calendar {

    private final long[] starts;
    private final AtomicReferenceArray<Optional<Lineup>> lineups;

    /** @param packs packs whose first and last days bound the periods */
    Calendar(List<ParsedPack> packs) {
        this.starts = packs.stream()
                .flatMapToLong(pack -> LongStream.concat(
                        LongStream.of(Long.MIN_VALUE, pack.validFrom().toEpochDay()),
                        pack.validTo().stream().mapToLong(day -> day.toEpochDay() + 1)))
                .sorted()
                .distinct()
                .toArray();
        this.lineups = new AtomicReferenceArray<>(starts.length);
        for (int i = 0; i < starts.length; i++) {
            lineups.set(i, Optional.empty());
        }
    }

    /** The line-up of a day, counted from 1970-01-01; empty when it was not made yet. */
    Optional<Lineup> on(long day) {
        return lineups.get(period(day));
    }

    /** Keeps the line-up of the period a day lies in. */
    void keep(long day, Lineup lineup) {
        lineups.set(period(day), Optional.of(lineup));
    }

    private int period(long day) {
        int found = Arrays.binarySearch(starts, day);
        return found >= 0 ? found : -found - 2;
    }
}
