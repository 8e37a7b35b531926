package io.tidewaiter.internal.explain;

import io.tidewaiter.facts.Fact;
import java.util.List;

/**
 * A place in the input that a word may come from.
 *
 * @param path as it is documented
 * @param list what stands before the place of the fact in its list; empty when the place is not in that list
 * @param rest what stands behind it
 * @param holders words that come from the place alone
 */
record Place(String path, String list, String rest, List<WordNote> holders) {

    /** Only the list the fact itself comes from has its place filled in; other lists are meant as a whole. */
    static Place of(String path, String root, List<WordNote> holders) {
        boolean inList = root.endsWith("[]") && path.startsWith(root);
        return inList
                ? new Place(path, root.substring(0, root.length() - 1), "]" + path.substring(root.length()), holders)
                : new Place(path, "", "", holders);
    }

    /** The place for the fact with a number, from 1. */
    String of(int number) {
        return list.isEmpty() ? path : list + (number - 1) + rest;
    }

    /** Whether it plainly holds a value: a word of the fact that comes from this place alone is known. */
    boolean held(Fact fact) {
        for (int i = 0; i < holders.size(); i++) {
            if (holders.get(i).known(fact)) {
                return true;
            }
        }
        return false;
    }
}
