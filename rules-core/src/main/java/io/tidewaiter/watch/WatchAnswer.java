package io.tidewaiter.watch;

import java.util.List;

/**
 * What lists say of a person.
 *
 * @param matches entries that may be the person, the best first
 * @param undecided whether nothing could be compared although there are lists: none of them is in force on that day, or the person has no name, or
 *     neither date of birth nor document
 */
public record WatchAnswer(List<WatchMatch> matches, boolean undecided) {

    /** Copies the matches. */
    public WatchAnswer {
        matches = List.copyOf(matches);
    }

    /** Lists, entries and scores; never a name. */
    @Override
    public String toString() {
        return "WatchAnswer[" + matches + (undecided ? ", undecided" : "") + "]";
    }
}
