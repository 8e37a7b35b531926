package io.tidewaiter.watch;

import java.util.List;

/**
 * Two names held beside each other.
 *
 * @param score how alike they are, from 0 to 1
 * @param parts words that stand for each other
 * @param leftOfFirst words of the first name without a partner, in plain Latin capitals
 * @param leftOfSecond words of the second name without a partner, in plain Latin capitals
 */
public record NameComparison(double score, List<NamePart> parts, List<String> leftOfFirst, List<String> leftOfSecond) {

    /** Copies the lists. */
    public NameComparison {
        parts = List.copyOf(parts);
        leftOfFirst = List.copyOf(leftOfFirst);
        leftOfSecond = List.copyOf(leftOfSecond);
    }

    /** Score and number of parts; never a name. */
    @Override
    public String toString() {
        return "NameComparison[" + score + ", " + parts.size() + " parts]";
    }
}
