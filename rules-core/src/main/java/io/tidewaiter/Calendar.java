package io.tidewaiter;

import io.tidewaiter.internal.pack.ParsedPack;
import io.tidewaiter.pack.Profile;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** The periods in which the same packs are in force, each with its line-up once a subject needed it. */
final class Calendar {

    private final long[] starts;
    private final AtomicReferenceArray<Optional<Lineup>> lineups;

    /** @param packs packs whose first and last days bound the periods */
    Calendar(List<ParsedPack> packs) {
        this.starts = starts(packs);
        this.lineups = new AtomicReferenceArray<>(starts.length);
        for (int i = 0; i < starts.length; i++) {
            lineups.set(i, Optional.empty());
        }
    }

    private static long[] starts(List<ParsedPack> packs) {
        SortedSet<Long> days = new TreeSet<>();
        days.add(Long.MIN_VALUE);
        for (ParsedPack pack : packs) {
            days.add(pack.validFrom().toEpochDay());
            if (pack.validTo().isPresent()) {
                days.add(pack.validTo().get().toEpochDay() + 1);
            }
            if (pack.profile() == Profile.PASSENGER) {
                days.add(pack.reviewBy().toEpochDay() + 1);
            }
        }
        long[] starts = new long[days.size()];
        int i = 0;
        for (long day : days) {
            starts[i++] = day;
        }
        return starts;
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
