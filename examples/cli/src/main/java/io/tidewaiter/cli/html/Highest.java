package io.tidewaiter.cli.html;

import io.tidewaiter.cli.report.Screened;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The flagged records with the most urgent standings and highest scores, a bounded number of them, however many there are. */
final class Highest {

    /** A record with its number in the input, from 1. */
    private record Numbered(long number, Screened screened) {}

    /** Most important first; equal ones in the order of the input. */
    private static final Comparator<Numbered> ORDER = Comparator.comparing(
                    (Numbered one) -> one.screened().answer().standing())
            .thenComparing(one -> one.screened().answer().score())
            .reversed()
            .thenComparing(Numbered::number);

    private final int limit;
    private final PriorityQueue<Numbered> kept = new PriorityQueue<>(ORDER.reversed());
    private long offered;

    Highest(int limit) {
        this.limit = limit;
    }

    /** Offers one; the least important falls out when there are too many. */
    void offer(Screened screened) {
        offered++;
        kept.add(new Numbered(offered, screened));
        if (kept.size() > limit) {
            kept.poll();
        }
    }

    /** How many were offered. */
    long offered() {
        return offered;
    }

    /** Those that are kept, most important first. */
    List<Screened> list() {
        return kept.stream().sorted(ORDER).map(Numbered::screened).toList();
    }
}
