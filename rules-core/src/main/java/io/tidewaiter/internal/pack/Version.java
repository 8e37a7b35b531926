package io.tidewaiter.internal.pack;

import java.util.Arrays;
import java.util.regex.Pattern;

/** Versions of packs: three numbers, compared as numbers. */
final class Version {

    static final Pattern PATTERN = Pattern.compile("(0|[1-9][0-9]{0,5})(\\.(0|[1-9][0-9]{0,5})){2}");

    private Version() {}

    /** Whether one version is later than another; both have the shape of {@link #PATTERN}. */
    static boolean later(String one, String other) {
        return Arrays.compare(numbers(one), numbers(other)) > 0;
    }

    private static int[] numbers(String version) {
        return Pattern.compile("\\.")
                .splitAsStream(version)
                .mapToInt(Integer::parseInt)
                .toArray();
    }
}
