package io.tidewaiter.cli.generate;

import java.util.stream.LongStream;
import java.util.stream.Stream;

/** A day of consignments, each of which depends on the seed, the date and its own number only. */
interface Day {

    /** The consignment of that number, from 0. */
    Sample sample(long index);

    /** The first consignments of the day, lazily. */
    default Stream<Sample> samples(long count) {
        return LongStream.range(0, count).mapToObj(this::sample);
    }
}
