package io.tidewaiter.internal.plan;

import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A hash table from text to patterns, with open addressing: no entry objects, and nothing but texts is ever compared. */
final class TextTable {

    private final @Nullable String[] keys;
    private final Group[] patterns;
    private final int mask;

    TextTable(Map<String, Group> byText) {
        int room = Math.max(4, Integer.highestOneBit(Math.max(1, byText.size())) * 4);
        this.keys = new String[room];
        this.patterns = new Group[room];
        Arrays.fill(patterns, Group.EMPTY);
        this.mask = room - 1;
        byText.forEach(this::put);
    }

    private void put(String text, Group found) {
        int at = spread(text) & mask;
        while (keys[at] != null) {
            at = (at + 1) & mask;
        }
        keys[at] = text;
        patterns[at] = found;
    }

    /** The patterns of a text; none when it is not there. */
    Group get(String text) {
        int at = spread(text) & mask;
        for (String key = keys[at]; key != null; key = keys[at]) {
            if (key.equals(text)) {
                return patterns[at];
            }
            at = (at + 1) & mask;
        }
        return Group.EMPTY;
    }

    /** Texts that differ in a digit or two have hash codes that differ in the low bits only. */
    private static int spread(String text) {
        int hash = text.hashCode() * 0x9E3779B9;
        return hash ^ (hash >>> 16);
    }
}
