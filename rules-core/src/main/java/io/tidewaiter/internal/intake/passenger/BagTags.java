package io.tidewaiter.internal.intake.passenger;

import io.tidewaiter.model.Bag;
import io.tidewaiter.model.BagBuilder;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Tags that follow each other, as messages shorten them: the first and how many. */
final class BagTags {

    private static final int MOST = 50;
    private static final Pattern SERIES = Pattern.compile("(.*?)([0-9]{1,9})");

    private BagTags() {}

    /** One bag for each tag; a number beyond all sense counts as one. */
    static List<Bag> series(String first, int count, @Nullable String destination) {
        Matcher number = SERIES.matcher(first);
        if (count < 2 || count > MOST || !number.matches()) {
            return first.isEmpty() ? List.of() : List.of(bag(first, destination));
        }
        String digits = number.group(2);
        long from = Long.parseLong(digits);
        return IntStream.range(0, count)
                .mapToObj(i -> number.group(1) + padded(from + i, digits.length()))
                .map(tag -> bag(tag, destination))
                .toList();
    }

    private static Bag bag(String tag, @Nullable String destination) {
        return BagBuilder.builder().tag(tag).destination(destination).build();
    }

    private static String padded(long number, int length) {
        String digits = Long.toString(number);
        return "0".repeat(Math.max(0, length - digits.length())) + digits;
    }
}
