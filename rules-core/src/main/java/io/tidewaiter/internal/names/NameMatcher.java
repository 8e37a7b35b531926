package io.tidewaiter.internal.names;

import io.tidewaiter.watch.NameComparison;
import io.tidewaiter.watch.NamePart;
import io.tidewaiter.watch.NamePart.Basis;
import java.util.ArrayList;
import java.util.List;

/** Compares one name with many. Loads names into the same memory again and again; not for two threads at once. */
public final class NameMatcher {

    private static final Basis[] BASES = {
        Basis.SIMILAR, Basis.EXACT, Basis.SPELLING, Basis.SIMILAR, Basis.INITIAL, Basis.CUT_OFF
    };

    private final NameView one = new NameView();
    private final NameView other = new NameView();
    private final NameAligner aligner = new NameAligner();

    /** Takes the name that others are compared with. */
    public void name(byte[] name) {
        one.load(name, 0);
    }

    /** How alike the name is to one that begins at an offset, from 0 to 1. */
    public double score(byte[] data, int offset) {
        other.load(data, offset);
        return aligner.score(one, other);
    }

    /** How many words of the last two names stand for each other, initials apart. */
    public int words() {
        int words = 0;
        for (Link link : aligner.links()) {
            words += link.how == WordLikeness.INITIAL ? 0 : Math.max(link.wordsOfOne, link.wordsOfOther);
        }
        return words;
    }

    /** The comparison in full, part by part. */
    public NameComparison compare(byte[] data, int offset) {
        double score = score(data, offset);
        List<NamePart> parts = new ArrayList<>();
        for (Link link : aligner.links()) {
            parts.add(new NamePart(
                    text(one, link.firstOfOne, link.wordsOfOne),
                    text(other, link.firstOfOther, link.wordsOfOther),
                    BASES[link.how],
                    link.likeness,
                    glued(one, link.readingOfOne) || glued(other, link.readingOfOther)));
        }
        return new NameComparison(score, parts, left(one, aligner.takenOfOne()), left(other, aligner.takenOfOther()));
    }

    private static boolean glued(NameView name, int reading) {
        return reading >= 0 && (name.flags(reading) & WordForm.TITLE_OFF) != 0;
    }

    private static String text(NameView name, int first, int words) {
        StringBuilder text = new StringBuilder(name.text(name.firstForm(first)));
        for (int word = first + 1; word < first + words; word++) {
            text.append(' ').append(name.text(name.firstForm(word)));
        }
        return text.toString();
    }

    private static List<String> left(NameView name, int taken) {
        List<String> left = new ArrayList<>();
        for (int word = 0; word < name.words(); word++) {
            if ((taken & (1 << word)) == 0) {
                left.add(name.text(name.firstForm(word)));
            }
        }
        return left;
    }
}
