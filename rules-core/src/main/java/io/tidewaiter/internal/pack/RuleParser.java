package io.tidewaiter.internal.pack;

import java.util.Set;

/** Reads one rule file of restricted DRL. */
final class RuleParser {

    private RuleParser() {}

    /**
     * Reads a rule, collecting every problem.
     *
     * @param file path inside the pack, for messages
     * @param text the file
     * @param lists names of the pack's lists
     */
    static ParsedRule parse(String file, String text, Set<String> lists) {
        throw new UnsupportedOperationException("not landed yet: " + file + text.length() + lists);
    }
}
